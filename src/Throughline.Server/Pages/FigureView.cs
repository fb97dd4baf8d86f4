using Throughline.Journeys.Cases;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A figure opened.</summary>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Reference">Names it.</param>
/// <param name="Part">What its part is called, e.g. <c>Ask → Wait</c>; empty without one.</param>
/// <param name="Filter">The filter that it is for.</param>
/// <param name="Definition">What it means.</param>
/// <param name="Figure">Its value, interval, n, population, window.</param>
/// <param name="Spread">How its observations are spread.</param>
/// <param name="Cases">One page of its cases.</param>
/// <param name="Comparison">The same figure for another group or period; null where none was asked for.</param>
/// <param name="Owner">Who answers for the metric; null: nobody was named.</param>
/// <param name="Query">What was asked for.</param>
public sealed record FigureView(
    string JourneyName,
    CaseReference Reference,
    string Part,
    CaseFilter Filter,
    MetricDefinition Definition,
    Figure Figure,
    Distribution Spread,
    FigureCases Cases,
    Comparison? Comparison,
    string? Owner,
    FigureQuery Query)
{
    /// <summary>The upstream function that the part is up to, as of a cause of contacts; null: none.</summary>
    public string? Upstream { get; init; }
}
