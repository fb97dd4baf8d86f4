using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;

namespace Throughline.Server.Pages;

/// <summary>A journey in the portfolio.</summary>
/// <param name="Id">For its address.</param>
/// <param name="Name">As on its map.</param>
/// <param name="Coverage">Share of its events that the map explains.</param>
/// <param name="Instances">Its journey instances (count).</param>
/// <param name="RepeatContact">Share that came back.</param>
/// <param name="WeeklyRepeat">The same for each of the last twelve weeks, oldest first.</param>
/// <param name="Csat">Mean satisfaction, without a value where no survey was answered.</param>
/// <param name="TimeToDone">Median time to done.</param>
public sealed record PortfolioLine(
    string Id,
    string Name,
    Figure Coverage,
    Figure Instances,
    Figure RepeatContact,
    IReadOnlyList<Figure> WeeklyRepeat,
    Figure Csat,
    Figure TimeToDone)
{
    /// <summary>Its map as people keep it, or the draft; null: not known.</summary>
    public KeptMap? Kept { get; init; }

    /// <summary>How fresh its map is; null: not known.</summary>
    public MapFreshness? Freshness { get; init; }

    /// <summary>Share of the map's steps that are observed; null while that is measured.</summary>
    public Figure? Observed { get; init; }

    /// <summary>How many findings lie in it; null while the search is on.</summary>
    public Figure? Findings { get; init; }

    /// <summary>What they cost a month together; null without prices, or while the search is on.</summary>
    public Figure? Cost { get; init; }
}
