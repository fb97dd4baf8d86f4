namespace Throughline.Office.Gaps;

/// <summary>That somebody has said how a gap stands.</summary>
/// <param name="State">How it stands since then.</param>
/// <param name="Why">Why, in their words; empty only where it was entered.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When, UTC.</param>
public sealed record GapChange(GapState State, string Why, string By, DateTimeOffset At);
