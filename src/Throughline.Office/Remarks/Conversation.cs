using Throughline.Office.Records;

namespace Throughline.Office.Remarks;

/// <summary>Everything that was said, as threads. An immutable snapshot.</summary>
public sealed class Conversation
{
    private readonly ILookup<string, RemarkThread> _threads;

    /// <summary>Puts remarks and votes together.</summary>
    /// <param name="remarks">All of them, in any order.</param>
    /// <param name="votes">All that hold.</param>
    public Conversation(IEnumerable<Recorded<Remark>> remarks, IEnumerable<Recorded<IdeaVote>> votes)
    {
        var said = remarks.Select(remark => (remark.Entry.Key.Id, Body: remark.Body!)).OrderBy(remark => remark.Body.At).ThenBy(remark => remark.Id, StringComparer.Ordinal).ToList();
        var answers = said.Where(remark => remark.Body.Answers is not null).ToLookup(remark => remark.Body.Answers!, remark => remark.Body, StringComparer.Ordinal);
        var voters = votes.ToLookup(vote => vote.Body!.Idea, vote => vote.Body!.By, StringComparer.Ordinal);
        Threads =
        [
            .. said.Where(remark => remark.Body.Answers is null)
                .Select(remark => new RemarkThread(remark.Id, remark.Body, [.. answers[remark.Id]], [.. voters[remark.Id].Order(StringComparer.OrdinalIgnoreCase)])),
        ];
        _threads = Threads.ToLookup(thread => thread.Opening.Journey, StringComparer.Ordinal);
        People = [.. said.Select(remark => remark.Body.Author).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Nobody has said anything.</summary>
    public static Conversation None { get; } = new([], []);

    /// <summary>All threads, the earliest first.</summary>
    public IReadOnlyList<RemarkThread> Threads { get; }

    /// <summary>Everybody who has said something, by name.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>The threads about a map and its steps, the earliest first.</summary>
    public IReadOnlyList<RemarkThread> About(string journey) => [.. _threads[journey]];

    /// <summary>What names somebody and was said by others, the newest first.</summary>
    /// <param name="who">The person.</param>
    /// <param name="known">Names of people who are known beyond those who spoke.</param>
    public IReadOnlyList<(RemarkThread Thread, Remark Remark)> Naming(string who, IReadOnlyCollection<string> known) =>
    [
        .. Threads.SelectMany(thread => thread.Remarks.Select(remark => (thread, remark)))
            .Where(said => !string.Equals(said.remark.Author, who, StringComparison.OrdinalIgnoreCase) && Mentions.Name(said.remark.Text, who, [.. People, .. known]))
            .OrderByDescending(said => said.remark.At),
    ];
}
