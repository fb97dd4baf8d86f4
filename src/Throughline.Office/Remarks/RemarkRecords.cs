using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Office.Remarks;

/// <summary>What people say about maps, and what they vote for.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">When it is said.</param>
public sealed class RemarkRecords(IRecordStore store, TimeProvider clock)
{
    private const int LongestText = 2000;

    // As many people as may settle or open the same thread in the same instant.
    private const int MostTries = 10;

    private readonly RecordsOf<Remark> _remarks = new(store, Kind);
    private readonly RecordsOf<IdeaVote> _votes = new(store, Vote);

    /// <summary>The kind of record that a remark is.</summary>
    public static RecordKind<Remark> Kind { get; } = new("remark");

    /// <summary>The kind of record that a vote is.</summary>
    public static RecordKind<IdeaVote> Vote { get; } = new("vote");

    /// <summary>Everything that was said and holds.</summary>
    public async Task<Conversation> AllAsync(CancellationToken cancellationToken) =>
        new(await _remarks.AllAsync(asOf: null, cancellationToken), await _votes.AllAsync(asOf: null, cancellationToken));

    /// <summary>Says something; answers the remark's id.</summary>
    /// <param name="journey">The map.</param>
    /// <param name="step">The step; null: the map as a whole.</param>
    /// <param name="kind">Comment or idea.</param>
    /// <param name="text">What is said.</param>
    /// <param name="who">Who says it.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">Nothing is said, or too much.</exception>
    public Task<string> SayAsync(string journey, string? step, RemarkKind kind, string text, string who, CancellationToken cancellationToken) =>
        AddAsync(new Remark(journey, step, kind, text.Trim(), who, clock.GetUtcNow()), cancellationToken);

    /// <summary>Answers a remark; an answer to an answer belongs to the same thread.</summary>
    /// <exception cref="WorkspaceException">There is no such remark, or nothing is said, or too much.</exception>
    public async Task<string> AnswerAsync(string id, string text, string who, CancellationToken cancellationToken)
    {
        var answered = await ReadAsync(id, cancellationToken);
        var (journey, step) = (answered.Body!.Journey, answered.Body.Step);
        return await AddAsync(new Remark(journey, step, RemarkKind.Comment, text.Trim(), who, clock.GetUtcNow()) { Answers = answered.Body.Answers ?? id }, cancellationToken);
    }

    /// <summary>Settles a thread, or opens it again. What is so already stays as it is.</summary>
    /// <exception cref="WorkspaceException">There is no such remark.</exception>
    public async Task SettleAsync(string id, bool isSettled, string who, CancellationToken cancellationToken)
    {
        for (var tries = MostTries; ; tries--)
        {
            var read = await ReadAsync(id, cancellationToken);
            if (read.Body!.Resolved is not null == isSettled) return;
            try
            {
                await _remarks.WriteAsync(id, read.Entry.Version, read.Body with { Resolved = isSettled ? new RemarkResolution(who, clock.GetUtcNow()) : null }, who, "", cancellationToken);
                return;
            }
            catch (RecordConflictException) when (tries > 1)
            {
                // Somebody else was faster; what they have made of it is read again.
            }
        }
    }

    /// <summary>Votes for an idea, or takes the vote back. A person has one vote.</summary>
    /// <exception cref="WorkspaceException">There is no such idea.</exception>
    public async Task VoteAsync(string idea, bool isFor, string who, CancellationToken cancellationToken)
    {
        if ((await ReadAsync(idea, cancellationToken)).Body!.Kind != RemarkKind.Idea) throw new WorkspaceException(Problem.Usage, "Only ideas are voted for; this is a comment. Say what you think in an answer.");
        var id = IdeaVote.IdOf(idea, who);
        for (var tries = MostTries; ; tries--)
        {
            var vote = await _votes.ReadAsync(id, cancellationToken);
            if ((vote?.Body is not null) == isFor) return;
            try
            {
                if (isFor) await _votes.WriteAsync(id, vote?.Entry.Version ?? 0, new IdeaVote(idea, who.Trim()), who, "", cancellationToken);
                else await _votes.DeleteAsync(id, vote!.Entry.Version, who, "", cancellationToken);
                return;
            }
            catch (RecordConflictException) when (tries > 1)
            {
                // The same person in another window; what that did is read again.
            }
        }
    }

    private async Task<string> AddAsync(Remark remark, CancellationToken cancellationToken)
    {
        if (remark.Text.Length is 0 or > LongestText) throw new WorkspaceException(Problem.Usage, $"A remark has 1 to {LongestText} letters; this one has {remark.Text.Length}. Go back and write it so.");
        var id = Guid.CreateVersion7(remark.At).ToString("N");
        await _remarks.WriteAsync(id, 0, remark, remark.Author, "", cancellationToken);
        return id;
    }

    private async Task<Recorded<Remark>> ReadAsync(string id, CancellationToken cancellationToken) =>
        await _remarks.ReadAsync(id, cancellationToken) is { Body: not null } remark ? remark : throw new WorkspaceException(Problem.NotFound, "What you answer to is not there any more. Load the page again.");
}
