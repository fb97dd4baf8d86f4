namespace Throughline.Office.Suggestions;

/// <summary>What is replied to a suggestion.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Text">Why, in words, 1 to 2,000 characters.</param>
/// <param name="By">Who replies.</param>
/// <param name="At">When, UTC.</param>
public sealed record SuggestionReply(SuggestionOutcome Outcome, string Text, string By, DateTimeOffset At);
