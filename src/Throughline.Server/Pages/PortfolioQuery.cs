using Throughline.Journeys.Metrics;
using Throughline.Server.Yaml;

namespace Throughline.Server.Pages;

/// <summary>How the list of journeys is shown; all of it stands in the address.</summary>
/// <param name="Sort">By what it is ordered.</param>
/// <param name="IsByOwner">Whether the journeys stand together by the team that owns their maps.</param>
public sealed record PortfolioQuery(PortfolioSort Sort = PortfolioSort.Map, bool IsByOwner = false)
{
    private const string ByOwner = "owner";

    /// <summary>Reads a query from the texts of an address.</summary>
    public static PortfolioQuery Read(string? sort, string? by = null) => new(EnumWords.Parse<PortfolioSort>(sort ?? "") ?? PortfolioSort.Map, by == ByOwner);

    /// <summary>The address of the list so.</summary>
    public string Address() => string.Join('&', new[] { Sort == PortfolioSort.Map ? "" : $"sort={EnumWords.Of(Sort)}", IsByOwner ? $"by={ByOwner}" : "" }.Where(word => word.Length > 0)) is { Length: > 0 } words ? "/?" + words : "/";

    /// <summary>The journeys in order, by the team that owns their maps: those of nobody first; all together where they are not asked for by team.</summary>
    public IReadOnlyList<(string? Owner, IReadOnlyList<PortfolioLine> Journeys)> Groups(IReadOnlyList<PortfolioLine> journeys) => IsByOwner
        ? [.. Of(journeys).GroupBy(line => line.Kept?.Drawn.Owner).OrderBy(group => group.Key is not null).ThenBy(group => group.Key, StringComparer.OrdinalIgnoreCase).Select(group => (group.Key, (IReadOnlyList<PortfolioLine>)[.. group]))]
        : [(null, Of(journeys))];

    /// <summary>Whether a column, in its order, has its smallest value on top.</summary>
    public static bool IsAscending(PortfolioSort sort) => sort is not (PortfolioSort.Freshness or PortfolioSort.Journeys or PortfolioSort.CameBack or PortfolioSort.Time or PortfolioSort.Findings);

    /// <summary>The journeys in order; those that are alike stay as the maps come.</summary>
    public IReadOnlyList<PortfolioLine> Of(IReadOnlyList<PortfolioLine> journeys) => Sort switch
    {
        PortfolioSort.Name => [.. journeys.OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase)],
        PortfolioSort.Owner => [.. journeys.OrderBy(line => line.Kept?.Drawn.Owner is not null).ThenBy(line => line.Kept?.Drawn.Owner, StringComparer.OrdinalIgnoreCase)],
        PortfolioSort.Review => [.. journeys.OrderBy(line => line.Freshness?.Age.ReviewDue ?? DateOnly.MaxValue)],
        PortfolioSort.Freshness => [.. journeys.OrderByDescending(line => line.Freshness?.State).ThenBy(line => line.Freshness?.Age.LastTouched ?? DateOnly.MaxValue)],
        PortfolioSort.Observed => Least(journeys, line => line.Observed),
        PortfolioSort.Journeys => Most(journeys, line => line.Instances),
        PortfolioSort.CameBack => Most(journeys, line => line.RepeatContact),
        PortfolioSort.Time => Most(journeys, line => line.TimeToDone),
        PortfolioSort.Csat => Least(journeys, line => line.Csat),
        PortfolioSort.Findings => Most(journeys, line => line.Findings),
        _ => journeys,
    };

    // What has no value is last in either order.
    private static List<PortfolioLine> Most(IReadOnlyList<PortfolioLine> journeys, Func<PortfolioLine, Figure?> figure) => [.. journeys.OrderByDescending(line => figure(line)?.Value ?? double.NegativeInfinity)];

    private static List<PortfolioLine> Least(IReadOnlyList<PortfolioLine> journeys, Func<PortfolioLine, Figure?> figure) => [.. journeys.OrderBy(line => figure(line)?.Value ?? double.PositiveInfinity)];
}
