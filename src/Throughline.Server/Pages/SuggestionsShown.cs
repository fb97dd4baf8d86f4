using Throughline.Journeys.Metrics;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>Which suggestions are shown, as the address of the list says it.</summary>
internal static class SuggestionsShown
{
    private const string Waiting = "waiting";
    private const string Overdue = "overdue";
    private const string Replied = "replied";
    private const string Judged = "judged";

    /// <summary>The word for the suggestions that a figure rests on; empty: all.</summary>
    public static string Of(Figure figure) => figure.Metric switch
    {
        _ when figure.Metric == SuggestionFigures.Waiting.Id => Waiting,
        _ when figure.Metric == SuggestionFigures.Overdue.Id => Overdue,
        _ when figure.Metric == SuggestionFigures.ReplyTime.Id => Replied,
        _ when figure.Metric == SuggestionFigures.InTime.Id => Judged,
        _ => "",
    };

    /// <summary>Whether a word shows a suggestion; an unknown one shows all.</summary>
    public static bool Shows(string? word, SuggestionLine line) => word switch
    {
        Waiting => line.Suggestion.Reply is null,
        Overdue => line.IsOverdue,
        Replied => line.Suggestion.Reply is not null,
        Judged => line.IsOverdue || line.Suggestion.Reply is not null,
        _ => true,
    };

    /// <summary>What is shown, in words; empty: all.</summary>
    public static string InWords(string? word) => word switch
    {
        Waiting => "waiting for a reply",
        Overdue => "overdue",
        Replied => "replied to",
        Judged => "replied to or overdue",
        _ => "",
    };
}
