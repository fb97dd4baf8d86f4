using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;

namespace Throughline.Server.Pages;

/// <summary>What people say and suggest by the forms of the pages.</summary>
public interface IRemarkActions
{
    /// <summary>Says something about a map, or about one of its steps.</summary>
    Task SayAsync(string journeyId, string? step, RemarkKind kind, string text, string who, CancellationToken ct);

    /// <summary>Answers a remark.</summary>
    Task AnswerAsync(string id, string text, string who, CancellationToken ct);

    /// <summary>Settles a thread, or opens it again.</summary>
    Task SettleAsync(string id, bool isSettled, string who, CancellationToken ct);

    /// <summary>Votes for an idea, or takes the vote back.</summary>
    Task VoteAsync(string id, bool isFor, string who, CancellationToken ct);

    /// <summary>Suggests something; answers its id.</summary>
    /// <param name="journeyId">The journey; null: the discipline itself.</param>
    /// <param name="text">What is suggested.</param>
    /// <param name="from">Who suggests it; null: they did not say.</param>
    /// <param name="ct">Stops waiting.</param>
    Task<string> SuggestAsync(string? journeyId, string text, string? from, CancellationToken ct);

    /// <summary>Replies to a suggestion.</summary>
    /// <param name="id">The suggestion.</param>
    /// <param name="read">The version that was read.</param>
    /// <param name="outcome">What becomes of it.</param>
    /// <param name="text">Why.</param>
    /// <param name="who">Who replies.</param>
    /// <param name="ct">Stops waiting.</param>
    Task ReplyAsync(string id, long read, SuggestionOutcome outcome, string text, string who, CancellationToken ct);
}
