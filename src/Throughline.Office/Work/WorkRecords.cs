using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Office.Work;

/// <summary>What people wrote down of the work on journeys.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">When it is written.</param>
public sealed class WorkRecords(IRecordStore store, TimeProvider clock)
{
    private readonly RecordsOf<WorkEntry> _entries = new(store, Kind);

    /// <summary>The kind of record.</summary>
    public static RecordKind<WorkEntry> Kind { get; } = new("work-entry");

    /// <summary>The entries of a journey, the newest first.</summary>
    public async Task<IReadOnlyList<Recorded<WorkEntry>>> OfAsync(string journey, CancellationToken cancellationToken) =>
    [
        .. (await _entries.AllAsync(asOf: null, cancellationToken)).Where(entry => entry.Body!.Journey == journey)
            .OrderByDescending(entry => entry.Body!.On).ThenByDescending(entry => entry.Body!.At).ThenByDescending(entry => entry.Entry.Key.Id, StringComparer.Ordinal),
    ];

    /// <summary>Writes down what was done; answers the entry's id.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="stage">In which stage.</param>
    /// <param name="text">What.</param>
    /// <param name="link">A page that belongs to it; null: none.</param>
    /// <param name="on">On which day; null: today.</param>
    /// <param name="who">Who writes it down.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">It cannot be kept, in words.</exception>
    public async Task<string> AddAsync(string journey, WorkStage stage, string text, string? link, DateOnly? on, string who, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var entry = new WorkEntry(journey, stage, text.Trim(), link, on ?? today, who, now);
        if (WorkEntryProblems.Of(entry, today).ToList() is { Count: > 0 } problems) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems) + " Go back and change it.");
        var id = Guid.CreateVersion7(now).ToString("N");
        await _entries.WriteAsync(id, 0, entry, who, "", cancellationToken);
        return id;
    }

    /// <summary>Takes an entry out; its versions stay.</summary>
    /// <exception cref="WorkspaceException">The journey has no such entry.</exception>
    public async Task RemoveAsync(string journey, string id, string who, CancellationToken cancellationToken)
    {
        if (await _entries.ReadAsync(id, cancellationToken) is not { Body: { } entry } read || entry.Journey != journey)
            throw new WorkspaceException(Problem.NotFound, "This entry is not there any more. Load the page again.");
        await _entries.DeleteAsync(id, read.Entry.Version, who, "", cancellationToken);
    }
}
