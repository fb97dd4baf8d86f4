using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>A variant with its figures.</summary>
/// <param name="Path">The steps in order.</param>
/// <param name="Cases">How many cases go this way.</param>
/// <param name="Share">Their share.</param>
/// <param name="Time">How long they take.</param>
public sealed record VariantFigures(IReadOnlyList<string> Path, Figure Cases, Figure Share, Figure Time);
