using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>A stage of the usual way: how many come to it, and where those end that come no further.</summary>
/// <param name="Name">The step; null: the case begins.</param>
/// <param name="Reached">Share of all cases that come to it.</param>
/// <param name="Stopped">How many come no further; of the last stage those that go all the way.</param>
/// <param name="Ends">With which steps those end, the most frequent first.</param>
public sealed record PathStage(string? Name, Figure Reached, Figure Stopped, IReadOnlyList<PathEnd> Ends);
