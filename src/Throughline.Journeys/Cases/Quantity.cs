namespace Throughline.Journeys.Cases;

/// <summary>What was measured in one case. Not a figure: it is about nobody else.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As in <see cref="Metrics.Figure.Unit"/>.</param>
public sealed record Quantity(double Value, string Unit);
