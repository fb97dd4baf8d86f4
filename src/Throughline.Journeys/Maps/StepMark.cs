namespace Throughline.Journeys.Maps;

/// <summary>What somebody has marked a step as.</summary>
/// <param name="Kind">Which mark.</param>
/// <param name="Note">Why; empty: not said.</param>
public sealed record StepMark(MarkKind Kind, string Note);
