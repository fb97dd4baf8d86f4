using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>With which step cases end that come no further than a stage.</summary>
/// <param name="Step">Its name.</param>
/// <param name="Cases">How many.</param>
public sealed record PathEnd(string Step, Figure Cases);
