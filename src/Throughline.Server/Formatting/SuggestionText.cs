using Throughline.Office.Suggestions;
using Throughline.Server.Pages;

namespace Throughline.Server.Formatting;

/// <summary>Suggestions in words.</summary>
public static class SuggestionText
{
    /// <summary>What a suggestion about no journey is about.</summary>
    public const string Discipline = "How we work on journeys";

    /// <summary>What stands where nobody is named to reply.</summary>
    public const string Nobody = "nobody yet";

    /// <summary>What became of it.</summary>
    public static string State(SuggestionLine line) => line.Suggestion.Reply is { } reply ? Outcome(reply.Outcome) : line.IsOverdue ? "Overdue" : "Waiting";

    /// <summary>The chip's colour, which only repeats what the word says.</summary>
    public static string Css(SuggestionLine line) => line.Suggestion.Reply is not null ? "good" : line.IsOverdue ? "bad" : "";

    /// <summary>What becomes of it.</summary>
    public static string Outcome(SuggestionOutcome outcome) => outcome switch
    {
        SuggestionOutcome.Planned => "Planned",
        SuggestionOutcome.Done => "Done",
        SuggestionOutcome.Declined => "Declined",
        _ => "Answered",
    };
}
