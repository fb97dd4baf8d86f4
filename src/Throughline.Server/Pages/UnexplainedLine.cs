using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A way that no path of a map has.</summary>
/// <param name="Key">Names it in the map.</param>
/// <param name="Names">What happens, in order.</param>
/// <param name="Journeys">The journeys that go it.</param>
/// <param name="IsDrawable">Whether a path could have it: a step stands for everything that happens.</param>
/// <param name="IsBroken">Whether something broken happens.</param>
public sealed record UnexplainedLine(string Key, IReadOnlyList<string> Names, Figure Journeys, bool IsDrawable, bool IsBroken);
