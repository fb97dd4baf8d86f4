using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>What instances can be told apart by: the first value that each names, as a small number. Values that few instances have are not told apart.</summary>
/// <param name="Column">As in <see cref="FilterTerm.Column"/>.</param>
/// <param name="Code">By instance: 0 for a rare value, else from 1 an index of <paramref name="Values"/>.</param>
/// <param name="Values">The values by code, the most frequent first, an empty one for "names none" where that is told apart; the first element stands for code 0.</param>
internal sealed record InstanceAttribute(string Column, int[] Code, IReadOnlyList<string> Values)
{
    private const int FewestInstances = 25;

    /// <summary>How many codes, 0 included.</summary>
    public int Size => Values.Count;

    /// <summary>Whether it is a property of the clock, that filters write without "first".</summary>
    public bool IsOfClock => Column is FilterWords.Weekday or FilterWords.Hours;

    /// <summary>Recodes values so that the most frequent have the smallest codes.</summary>
    /// <param name="column">Its name.</param>
    /// <param name="first">The first code of each instance in some book; 0: none.</param>
    /// <param name="text">The texts of that book's codes.</param>
    /// <param name="most">How many values are told apart at most.</param>
    /// <param name="tellsNone">Whether naming none is a value of its own.</param>
    public static InstanceAttribute Of(string column, int[] first, Func<int, string> text, int most, bool tellsNone = false)
    {
        var counts = Counts(first);
        if (!tellsNone || !counts.AsSpan(1).ContainsAnyExcept(0)) counts[0] = 0;
        string Text(int code) => code == 0 ? "" : text(code);
        var kept = Enumerable.Range(0, counts.Length).Where(code => counts[code] >= FewestInstances).OrderByDescending(code => counts[code]).ThenBy(Text, StringComparer.Ordinal).Take(most).ToList();
        var small = new int[counts.Length];
        for (var i = 0; i < kept.Count; i++) small[kept[i]] = i + 1;
        return new InstanceAttribute(column, Array.ConvertAll(first, code => small[code]), [.. kept.Select(Text).Prepend("")]);
    }

    private static int[] Counts(ReadOnlySpan<int> first)
    {
        var most = 0;
        foreach (var code in first) most = Math.Max(most, code);
        var counts = new int[most + 1];
        foreach (var code in first) counts[code]++;
        return counts;
    }
}
