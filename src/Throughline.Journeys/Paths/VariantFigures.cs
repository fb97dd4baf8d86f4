using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>A variant with its figures.</summary>
/// <param name="Key">A short name for the way that holds when more events arrive.</param>
/// <param name="Path">The steps in order.</param>
/// <param name="Cases">How many cases go this way.</param>
/// <param name="Share">Their share.</param>
/// <param name="Time">How long they take.</param>
/// <param name="Cost">What they cost on average; null where that is not known of such cases (see <see cref="MeasuredPaths.KnowsOutcomes"/>).</param>
/// <param name="Score">What their customers say on average; null as the cost.</param>
public sealed record VariantFigures(string Key, IReadOnlyList<string> Path, Figure Cases, Figure Share, Figure Time, Figure? Cost, Figure? Score);
