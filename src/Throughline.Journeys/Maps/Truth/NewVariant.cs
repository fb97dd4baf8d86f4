using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>A way that nobody went before the newest 30 days.</summary>
/// <param name="Path">The names of its steps in the data, in order.</param>
/// <param name="Journeys">How many went it since.</param>
/// <param name="IsSure">Whether so many going it only now is more than rare ways do by chance.</param>
public sealed record NewVariant(IReadOnlyList<string> Path, Figure Journeys, bool IsSure);
