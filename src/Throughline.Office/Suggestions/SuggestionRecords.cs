using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Office.Suggestions;

/// <summary>What people suggest and what is replied.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">When it comes in.</param>
public sealed class SuggestionRecords(IRecordStore store, TimeProvider clock)
{
    private const int LongestText = 2000;
    private const string Nobody = "somebody";

    private readonly RecordsOf<Suggestion> _suggestions = new(store, Kind);

    /// <summary>The kind of record that a suggestion is.</summary>
    public static RecordKind<Suggestion> Kind { get; } = new("suggestion");

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<Recorded<Suggestion>>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await _suggestions.AllAsync(asOf: null, cancellationToken)).OrderByDescending(suggestion => suggestion.Body!.At).ThenByDescending(suggestion => suggestion.Entry.Key.Id, StringComparer.Ordinal)];

    /// <summary>One of them; null: there is none of that id.</summary>
    public async Task<Recorded<Suggestion>?> ReadAsync(string id, CancellationToken cancellationToken) => await _suggestions.ReadAsync(id, cancellationToken) is { Body: not null } found ? found : null;

    /// <summary>Takes a suggestion in; answers its id.</summary>
    /// <param name="journey">Id of the journey; null: the discipline itself.</param>
    /// <param name="text">What is suggested.</param>
    /// <param name="from">Who suggests it; null: they did not say.</param>
    /// <param name="to">Who is to reply; null: nobody yet.</param>
    /// <param name="promise">Until when.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">Nothing is suggested, or too much.</exception>
    public async Task<string> SuggestAsync(string? journey, string text, string? from, string? to, ReplyPromise promise, CancellationToken cancellationToken)
    {
        Check(text);
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now).ToString("N");
        await _suggestions.WriteAsync(id, 0, new Suggestion(journey, text.Trim(), from, now, to, promise.DueAfter(now)), from ?? Nobody, "", cancellationToken);
        return id;
    }

    /// <summary>Replies. A second reply takes the place of the first, which stays in the record's history with the moment at which the sender first heard.</summary>
    /// <exception cref="WorkspaceException">There is no such suggestion, or nothing is said, or too much.</exception>
    /// <exception cref="RecordConflictException">Somebody else has just replied.</exception>
    public async Task ReplyAsync(string id, long read, SuggestionOutcome outcome, string text, string who, CancellationToken cancellationToken)
    {
        Check(text);
        var found = await ReadAsync(id, cancellationToken) ?? throw new WorkspaceException(Problem.NotFound, "There is no such suggestion. Go back to the list of suggestions.");
        // The promise was kept, or not, by the first reply; what is added later does not make it late.
        var at = found.Body!.Reply?.At ?? clock.GetUtcNow();
        await _suggestions.WriteAsync(id, read, found.Body with { Reply = new SuggestionReply(outcome, text.Trim(), who, at) }, who, "", cancellationToken);
    }

    private static void Check(string text)
    {
        if (text.Trim().Length is 0 or > LongestText) throw new WorkspaceException(Problem.Usage, $"Write 1 to {LongestText} letters; this has {text.Trim().Length}. Go back and write it so.");
    }
}
