using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps.Patterns;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>What a journey can be filtered by: words whose values can be chosen from a list.</summary>
internal static class FilterChoices
{
    private const int FewestValues = 2;
    private const int MostValues = 40;

    private static readonly Dimension[] Offered =
    [
        Dimension.Priority, Dimension.Channel, Dimension.Topic, Dimension.Team, Dimension.Tool, Dimension.Article, Dimension.ConfigurationItem, Dimension.Survey, Dimension.Type,
    ];

    /// <summary>The words with at least two values, most used first; of a word with more than forty values the forty most used.</summary>
    public static IReadOnlyList<FilterChoice> Of(EventLog log) => [.. All(log).Where(choice => choice.Values.Count > 0)];

    /// <summary>The free attributes with at least two values and few enough to list.</summary>
    public static IReadOnlyList<FilterChoice> Of(StoreSummary summary) =>
    [
        .. summary.AttributeValues.Where(attribute => attribute.Value.Count >= FewestValues)
            .Select(attribute => new FilterChoice(FilterWords.AttributePrefix + attribute.Key, attribute.Value)),
    ];

    private static IEnumerable<FilterChoice> All(EventLog log) =>
    [
        .. Offered.Select(dimension => new FilterChoice(DimensionNames.Of(dimension), Values(log.Terms(dimension), Counts(log, dimension)))),
        new FilterChoice(FilterWords.Pattern, [.. PatternCatalogue.All.Select(pattern => pattern.Name)]),
    ];

    private static long[] Counts(EventLog log, Dimension dimension) => dimension == Dimension.Type
        ? Counts(Array.ConvertAll(log.Type, code => (int)code), log.Terms(dimension).Count)
        : Counts(log.Codes(dimension), log.Terms(dimension).Count);

    private static long[] Counts(ReadOnlySpan<int> codes, int terms)
    {
        var counts = new long[terms + 1];
        foreach (var code in codes) counts[code]++;
        return counts;
    }

    private static IReadOnlyList<string> Values(TermBook terms, long[] counts)
    {
        var values = Enumerable.Range(1, Math.Max(0, counts.Length - 1)).Where(code => counts[code] > 0).OrderByDescending(code => counts[code]).Take(MostValues).Select(terms.Text).ToList();
        return values.Count < FewestValues ? [] : values;
    }
}
