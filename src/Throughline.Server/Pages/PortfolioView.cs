using Throughline.Journeys.Metrics;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>Every journey of the workspace against reality.</summary>
/// <param name="Journeys">A line a journey, in the order to show; none in an empty workspace.</param>
/// <param name="Instances">Journey instances over all journeys.</param>
/// <param name="From">First event, null in an empty workspace.</param>
/// <param name="To">Last event, null in an empty workspace.</param>
/// <param name="Sources">Where the events came from.</param>
/// <param name="SetAside">Rows that could not be read.</param>
public sealed record PortfolioView(
    IReadOnlyList<PortfolioLine> Journeys,
    Figure Instances,
    DateTimeOffset? From,
    DateTimeOffset? To,
    IReadOnlyList<SourceCount> Sources,
    Figure SetAside)
{
    /// <summary>What several journeys share; null while they are searched for the first time.</summary>
    public IReadOnlyList<SharedPain>? Shared { get; init; }

    /// <summary>Whether the journeys are searched for findings as they stand; not: those of before newer events came are shown, or none.</summary>
    public bool IsSearched { get; init; } = true;
}
