namespace Throughline.Journeys.Findings;

/// <summary>A detector that had nothing to compare.</summary>
/// <param name="Detector">What it would look for.</param>
/// <param name="TooFew">How many there are of what it looks at, and how many it takes, as a sentence; null: there are none, so that it takes data (<see cref="DetectorDefinition.Needs"/>).</param>
public sealed record NotLooked(DetectorDefinition Detector, string? TooFew);
