namespace Throughline.Journeys.Statistics;

/// <summary>A 95 % confidence interval.</summary>
public sealed record Interval(double Low, double High);
