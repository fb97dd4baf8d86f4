using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>A journey as it stands, with its map as the data alone gives it.</summary>
public sealed record KnownJourney(Journey Journey, JourneyMap Draft);
