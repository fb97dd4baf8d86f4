using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity.Rules;

/// <summary>Finds identifiers that have the same normal form. Each is paired with the one that is written that way, else with the first of them by its text.</summary>
internal static class OtherWritings
{
    public static IReadOnlyList<(int One, int Other)> Find(TermBook book, NormalForm form)
    {
        var pairs = new List<(int, int)>();
        var forms = new TermBook();
        var first = new List<int> { 0 };
        var further = new Dictionary<int, List<int>>();
        var buffer = new byte[512];
        for (var code = 1; code <= book.Count; code++)
        {
            var written = book.Utf8(code);
            if (form.RoomFor(written.Length) > buffer.Length) buffer = new byte[form.RoomFor(written.Length) * 2];
            var normal = buffer.AsSpan(0, form.Write(written, buffer));
            if (normal.SequenceEqual(written)) continue;
            if (book.Find(normal) is not 0 and var known) pairs.Add((known, code));
            else Group(forms.Code(normal), code, first, further);
        }

        foreach (var (group, codes) in further) AddStar(book, [first[group], .. codes], pairs);
        return pairs;
    }

    private static void Group(int group, int code, List<int> first, Dictionary<int, List<int>> further)
    {
        if (group == first.Count) first.Add(code);
        else if (further.TryGetValue(group, out var codes)) codes.Add(code);
        else further.Add(group, [code]);
    }

    private static void AddStar(TermBook book, List<int> codes, List<(int, int)> pairs)
    {
        codes.Sort((x, y) => book.Utf8(x).SequenceCompareTo(book.Utf8(y)));
        pairs.AddRange(codes.Skip(1).Select(code => (codes[0], code)));
    }
}
