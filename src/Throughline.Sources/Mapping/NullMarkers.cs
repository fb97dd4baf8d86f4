namespace Throughline.Sources.Mapping;

/// <summary>Values that mean "nothing": the usual ones, and short values that recur in columns whose other values are of another make.</summary>
internal static class NullMarkers
{
    private const int LongestMarker = 14;

    private static readonly HashSet<string> Usual = new(StringComparer.Ordinal)
    {
        "?", "-", "--", "---", "N/A", "n/a", "#N/A", "#N/B", "#NV", "NULL", "null", "Null", "(null)", "<null>", "\\N", "NaN", "nan", "#VALUE!", "#REF!", "(blank)", "(empty)",
    };

    /// <summary>Whether a value is one of the usual markers.</summary>
    public static bool IsUsual(string value) => Usual.Contains(value);

    /// <summary>Whether a value is a word in capitals behind a hash, like <c>#MULTIVALUE</c>: what a spreadsheet or a report writes instead of a value.</summary>
    public static bool IsHashWord(ReadOnlySpan<byte> value)
    {
        if (value.Length is < 4 or > LongestMarker || value[0] != (byte)'#') return false;
        foreach (var letter in value[1..])
        {
            if (!char.IsAsciiLetterUpper((char)letter)) return false;
        }

        return true;
    }

    /// <summary>The markers among the rows of a sample, the most frequent first.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<string[]> rows, int columns)
    {
        var markers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < columns; column++)
        {
            var values = rows.Select(r => r[column]).Where(v => v.Length > 0).GroupBy(v => v).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
            var makes = values.GroupBy(v => Make(v.Key)).ToDictionary(g => g.Key, g => g.Sum(v => v.Value), StringComparer.Ordinal);
            foreach (var (value, count) in values)
            {
                if (IsUsual(value) || StandsOut(value, count, values.Count, makes)) markers[value] = markers.GetValueOrDefault(value) + count;
            }
        }

        return [.. markers.OrderByDescending(m => m.Value).ThenBy(m => m.Key, StringComparer.Ordinal).Select(m => m.Key)];
    }

    /// <summary>A token like <c>#MULTIVALUE</c> that recurs among many values of one make, such as IM0000220.</summary>
    private static bool StandsOut(string value, int count, int distinct, Dictionary<string, int> makes)
    {
        if (value.Length > LongestMarker || count < 3 || distinct < 10 || char.IsLetterOrDigit(value[0]) || value.Any(char.IsDigit)) return false;
        var (usual, most) = makes.MaxBy(m => m.Value);
        return usual != Make(value) && most > count && most >= makes.Values.Sum() / 2;
    }

    private static string Make(string value) => string.Concat(value.Select(c => char.IsDigit(c) ? '9' : char.IsLetter(c) ? 'a' : c).Aggregate(
        new List<char>(), (made, c) => { if (made.Count == 0 || made[^1] != c || !char.IsLetterOrDigit(c)) made.Add(c); return made; }));
}
