using Throughline.Office.Suggestions;

namespace Throughline.Office.Weekly;

/// <summary>A suggestion that waits for its reply.</summary>
/// <param name="Id">Its id.</param>
/// <param name="To">Who replies; null: nobody yet.</param>
/// <param name="Suggestion">It.</param>
public sealed record OpenSuggestion(string Id, string? To, Suggestion Suggestion);
