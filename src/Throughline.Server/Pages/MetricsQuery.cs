namespace Throughline.Server.Pages;

/// <summary>What a metrics page shows; all of it stands in the address.</summary>
/// <param name="Compare"><c>rest</c>, <c>previous</c> or a filter's text; empty: nothing.</param>
/// <param name="Find">Words that a metric's name, id or sentence must have; empty: all metrics.</param>
public sealed record MetricsQuery(string Compare = "", string Find = "")
{
    private const int LongestFind = 100;

    /// <summary>Reads a query from the texts of an address.</summary>
    public static MetricsQuery Read(string? compare, string? find) =>
        new(compare?.Trim() ?? "", find?.Trim() is { } words ? words[..Math.Min(words.Length, LongestFind)] : "");

    /// <summary>The query as words of an address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Words()
    {
        if (Compare.Length > 0) yield return new("compare", Compare);
        if (Find.Length > 0) yield return new("find", Find);
    }
}
