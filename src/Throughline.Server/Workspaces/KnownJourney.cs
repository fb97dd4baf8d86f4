using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>A journey as it stands.</summary>
/// <param name="Journey">It.</param>
/// <param name="Portfolio">The journeys that it is one of.</param>
public sealed record KnownJourney(Journey Journey, Portfolio Portfolio)
{
    /// <summary>Its map as the data alone gives it.</summary>
    public JourneyMap Draft => Portfolio.Draft(Journey.Map.Id);
}
