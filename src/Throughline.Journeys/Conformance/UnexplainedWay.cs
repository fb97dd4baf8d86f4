using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>A way that journeys go and no path of the map has.</summary>
/// <param name="Key">Names it in this map.</param>
/// <param name="Names">What happens, in order: names of steps, and types that no step stands for.</param>
/// <param name="Steps">It as a path: what comes several times in a row is a step that may repeat. Events that no step stands for are not on it.</param>
/// <param name="IsDrawable">Whether a step stands for every event, so that this path would explain it.</param>
/// <param name="IsBroken">Whether it goes over a broken step.</param>
/// <param name="Journeys">The journeys that go it.</param>
public sealed record UnexplainedWay(string Key, IReadOnlyList<string> Names, IReadOnlyList<PathStep> Steps, bool IsDrawable, bool IsBroken, Measure Journeys);
