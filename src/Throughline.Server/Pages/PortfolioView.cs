using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>Every journey of the workspace against reality.</summary>
/// <param name="Journeys">A line a journey, in the order to show.</param>
/// <param name="Events">Events in the workspace; 0 in an empty one.</param>
/// <param name="Instances">Journey instances over all journeys.</param>
/// <param name="From">First event, null in an empty workspace.</param>
/// <param name="To">Last event, null in an empty workspace.</param>
/// <param name="Sources">Where the events came from.</param>
/// <param name="SetAside">Rows that could not be read.</param>
public sealed record PortfolioView(
    IReadOnlyList<PortfolioLine> Journeys,
    long Events,
    long Instances,
    DateTimeOffset? From,
    DateTimeOffset? To,
    IReadOnlyList<SourceCount> Sources,
    long SetAside);
