using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Releases;

namespace Throughline.Server.Pages;

/// <summary>How true and fresh a map is, in the few words of its header.</summary>
/// <param name="JourneyId">Of which map.</param>
/// <param name="Observed">Share of its steps that are observed.</param>
/// <param name="Drift">Share of its journeys with something that is not drawn.</param>
/// <param name="Freshness">How fresh it is.</param>
public sealed record TruthHeader(string JourneyId, Figure Observed, Figure Drift, MapFreshness Freshness)
{
    /// <summary>Share of its journeys that go a path that is drawn; null: no path is drawn.</summary>
    public Figure? Explained { get; init; }

    /// <summary>The reviews that releases call for and that nobody has made yet.</summary>
    public IReadOnlyList<ReviewCall> Calls { get; init; } = [];

    /// <summary>The filter in force.</summary>
    public CaseFilter Filter { get; init; } = CaseFilter.None;
}
