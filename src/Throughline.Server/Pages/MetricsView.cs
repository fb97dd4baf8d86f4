using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;

namespace Throughline.Server.Pages;

/// <summary>The figures of the catalogue for one journey.</summary>
/// <param name="JourneyId">For addresses.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Groups">By part of the journey; those without a metric that was looked for are left out.</param>
/// <param name="Contacts">How many contacts there are.</param>
/// <param name="Arrivals">When they come.</param>
/// <param name="Query">What was asked for.</param>
public sealed record MetricsView(
    string JourneyId,
    string JourneyName,
    IReadOnlyList<MetricGroupView> Groups,
    Figure Contacts,
    ArrivalTable Arrivals,
    MetricsQuery Query)
{
    /// <summary>What is open at the end of each day; none where that is not recorded.</summary>
    public IReadOnlyList<BacklogLevel> Backlog { get; init; } = [];
}
