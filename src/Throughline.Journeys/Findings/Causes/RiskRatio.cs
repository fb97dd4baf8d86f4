namespace Throughline.Journeys.Findings.Causes;

/// <summary>How many times as frequent a harm is.</summary>
/// <param name="Value">1: as frequent.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
public sealed record RiskRatio(double Value, double Low, double High);
