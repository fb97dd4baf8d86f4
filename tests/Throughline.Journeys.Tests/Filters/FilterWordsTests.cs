using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Tests.Filters;

public sealed class FilterWordsTests
{
    private static readonly Gen<string> Value = Gen.Elements("ab Zß&=+%?!~#/é".ToCharArray()).ArrayOf(6).SelectMany(letters => Gen.Choose(0, 6).Select(n => new string(letters[..n])));

    private static readonly Gen<FilterTerm> Term =
        from name in Gen.Elements<string>([.. DimensionNames.All, "attribute.Region", "attribute.a b&c"])
        from value in Value
        from isNot in Gen.Elements(true, false)
        select new FilterTerm(name, value, isNot);

    private static readonly Gen<DateTimeOffset?> Moment =
        from seconds in Gen.Choose(0, int.MaxValue)
        from kind in Gen.Choose(0, 2)
        select kind switch
        {
            0 => null,
            1 => (DateTimeOffset?)DateTimeOffset.UnixEpoch.AddSeconds(seconds),
            _ => DateTimeOffset.UnixEpoch.AddDays(seconds / 86_400),
        };

    private static readonly Gen<CaseFilter> Filter =
        from terms in Term.ArrayOf(4)
        from count in Gen.Choose(0, 4)
        from persona in Value
        from begin in Moment
        from end in Moment
        select new CaseFilter { Terms = [.. terms.Take(count).Distinct()], Persona = persona, From = begin, To = end };

    [Fact]
    public void What_is_written_reads_back_the_same() => Prop.ForAll(Arb.From(Filter), filter =>
    {
        var read = FilterWords.Parse(filter.ToString());
        read.ToString().ShouldBe(filter.ToString());
        (read.From, read.To, read.Persona).ShouldBe((filter.From, filter.To, filter.Persona));
        read.Terms.ShouldBe(filter.Terms, ignoreOrder: true);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_filters_are_written_the_same() =>
        FilterWords.Parse("priority=P3&channel!=phone&priority=P2").ToString().ShouldBe(FilterWords.Parse("?channel!=phone&priority=P2&priority=P3&priority=P3").ToString());

    [Fact]
    public void The_last_day_belongs_to_the_period_and_a_moment_does_not()
    {
        FilterWords.Parse("to=2026-09-30").To.ShouldBe(new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero));
        FilterWords.Parse("to=2026-09-30T12:00:00Z").To.ShouldBe(new DateTimeOffset(2026, 9, 30, 12, 0, 0, TimeSpan.Zero));
        FilterWords.Parse("from=2026-09-30T12:00:00%2B02:00").From.ShouldBe(new DateTimeOffset(2026, 9, 30, 10, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("mood=bad", "mood")]
    [InlineData("from=yesterday", "2026-09-01")]
    [InlineData("channel-pair=phone", "portal~phone")]
    [InlineData("channel-pair=phone~phone", "portal~phone")]
    [InlineData("pattern=sulking", "chase")]
    [InlineData("priority", "WORD=VALUE")]
    [InlineData("attribute.=x", "attribute.NAME")]
    [InlineData("next.activity=Work", "Work>Wait")]
    [InlineData("next.activity=>", "Work>Wait")]
    [InlineData("next.mood=a>b", "next.WORD")]
    public void A_word_that_will_not_do_is_answered_with_those_that_will(string text, string advice) =>
        Should.Throw<WorkspaceException>(() => FilterWords.Parse(text)).Message.ShouldContain(advice);
}
