using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>A channel that is used and of which no step of the map draws anything.</summary>
/// <param name="Channel">Its name.</param>
/// <param name="Share">Share of the journeys that use it.</param>
public sealed record UndrawnChannel(string Channel, Figure Share);
