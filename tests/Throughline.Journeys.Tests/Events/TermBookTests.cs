using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Events;

public class TermBookTests
{
    [Fact]
    public void CodesAreDenseInTheOrderOfFirstSight() =>
        Prop.ForAll<NonNull<string>[]>(texts =>
        {
            var book = new TermBook();
            var seen = new List<string>();
            foreach (var text in texts.Select(t => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(t.Get))))
            {
                if (text.Length > 0 && !seen.Contains(text, StringComparer.Ordinal)) seen.Add(text);
                book.Code(text).ShouldBe(seen.IndexOf(text) + 1);
            }

            book.Count.ShouldBe(seen.Count);
            Enumerable.Range(1, seen.Count).Select(book.Text).ShouldBe(seen);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ManyTermsOfAnyLengthComeBackAsTheyWent()
    {
        var book = new TermBook();
        int[] lengths = [1, 7, 8, 9, 253, 254, 255, 256, 70_000, 131_071, 131_072, 200_000];
        var texts = Enumerable.Range(0, 100_000).Select(i => $"ticket {i.ToString(CultureInfo.InvariantCulture)}")
            .Concat(lengths.Select(length => new string('x', length)))
            .Concat(["the last"]).ToList();

        foreach (var text in texts) book.Code(text);

        book.Count.ShouldBe(texts.Count);
        for (var i = 0; i < texts.Count; i++)
        {
            book.Text(i + 1).ShouldBe(texts[i]);
            book.Find(texts[i]).ShouldBe(i + 1);
        }

        book.Find("ticket").ShouldBe(0);
    }
}
