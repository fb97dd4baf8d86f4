namespace Throughline.Journeys.Findings;

/// <summary>What a comparison could not hold alike, and why.</summary>
/// <param name="Column">As in <see cref="Finding.HeldAlike"/>.</param>
/// <param name="Why">In words that follow its name and a colon.</param>
public sealed record NotHeld(string Column, string Why);
