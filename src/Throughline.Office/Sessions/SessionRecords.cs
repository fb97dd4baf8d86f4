using System.Globalization;
using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Office.Sessions;

/// <summary>The mapping sessions of the maps. Of a map, one at a time is open.</summary>
/// <param name="store">Where they are.</param>
public sealed class SessionRecords(IRecordStore store)
{
    private readonly RecordsOf<MappingSession> _sessions = new(store, Kind);

    /// <summary>The kind of record; its id is the map's, a slash and the session's number, e.g. <c>software-access/3</c>.</summary>
    public static RecordKind<MappingSession> Kind { get; } = new("mapping-session");

    /// <summary>The id of a map's session.</summary>
    /// <param name="map">The map.</param>
    /// <param name="number">From 1.</param>
    public static string Id(string map, long number) => string.Create(CultureInfo.InvariantCulture, $"{map}/{number}");

    /// <summary>The number of a session in its id; 0: it is none.</summary>
    public static long Number(string id) => long.TryParse(id.AsSpan(id.LastIndexOf('/') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The sessions of a map, the newest first.</summary>
    public async Task<IReadOnlyList<Recorded<MappingSession>>> OfAsync(string map, CancellationToken cancellationToken)
    {
        var (found, prefix) = (new List<Recorded<MappingSession>>(), map + "/");
        var selection = new RecordSelection(Kind.Name) { After = prefix };
        while (true)
        {
            var page = await store.ListAsync(selection, cancellationToken);
            found.AddRange(page.Records.TakeWhile(IsOfMap).Select(record => new Recorded<MappingSession>(record.Entry, RecordJson.Read<MappingSession>(record))));
            if (page.Next is null || !page.Records.All(IsOfMap)) return [.. found.Where(session => session.Body!.Map == map).OrderByDescending(session => Number(session.Entry.Key.Id))];
            selection = selection with { After = page.Next };
        }

        bool IsOfMap(RecordVersion record) => record.Entry.Key.Id.StartsWith(prefix, StringComparison.Ordinal);
    }

    /// <summary>A session; null: the map has none of that number.</summary>
    public Task<Recorded<MappingSession>?> ReadAsync(string map, long number, CancellationToken cancellationToken) => _sessions.ReadAsync(Id(map, number), cancellationToken);

    /// <summary>The session of a map that goes on; null: none does.</summary>
    public async Task<Recorded<MappingSession>?> OpenAsync(string map, CancellationToken cancellationToken) =>
        (await OfAsync(map, cancellationToken)).FirstOrDefault(session => session.Body!.Closed is null);

    /// <summary>Begins a session; answers its number.</summary>
    /// <param name="session">With its pack.</param>
    /// <param name="journeyName">What its journey is called.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="WorkspaceException">Another one goes on, or it cannot begin so; nothing was written.</exception>
    public async Task<long> StartAsync(MappingSession session, string journeyName, CancellationToken cancellationToken)
    {
        if (SessionProblems.Of(session, journeyName) is { Count: > 0 } problems) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems));
        var before = await OfAsync(session.Map, cancellationToken);
        if (before.FirstOrDefault(other => other.Body!.Closed is null) is { } open) throw GoesOn(open.Body!);
        var number = before.Count == 0 ? 1 : Number(before[0].Entry.Key.Id) + 1;
        try
        {
            await _sessions.WriteAsync(Id(session.Map, number), 0, session, session.OpenedBy, "", cancellationToken);
            return number;
        }
        catch (RecordConflictException) when (!cancellationToken.IsCancellationRequested)
        {
            // Two who begin at once ask for the same number: the second finds the first one open.
            throw await OpenAsync(session.Map, cancellationToken) is { } first ? GoesOn(first.Body!) : new WorkspaceException(Problem.Conflict, "Somebody else has just begun a session and closed it. Load the page again.");
        }
    }

    /// <summary>Refuses to close a session that is not open.</summary>
    /// <exception cref="WorkspaceException">There is no such session, or it is closed.</exception>
    public async Task<Recorded<MappingSession>> GetOpenAsync(string map, long number, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(map, number, cancellationToken);
        if (read?.Body is not { } session) throw new WorkspaceException(Problem.NotFound, "There is no such session. Choose one of the list.");
        return session.Closed is { } closed ? throw new WorkspaceException(Problem.Conflict, $"“{session.Title}” was closed already, by {closed.By}. Nothing was changed.") : read;
    }

    /// <summary>Closes a session. Its pack stays as it is.</summary>
    /// <param name="read">The session as it was read, open.</param>
    /// <param name="end">Who closes it, and the version of the map that this has made.</param>
    /// <param name="cancellationToken">Stops waiting; it may have been written.</param>
    /// <exception cref="RecordConflictException">Somebody else was faster.</exception>
    public Task<Recorded<MappingSession>> CloseAsync(Recorded<MappingSession> read, SessionEnd end, CancellationToken cancellationToken) =>
        _sessions.WriteAsync(read.Entry.Key.Id, read.Entry.Version, read.Body! with { Closed = end }, end.By, "closed", cancellationToken);

    private static WorkspaceException GoesOn(MappingSession open) =>
        new(Problem.Conflict, $"The session “{open.Title}” of this map goes on, begun by {open.OpenedBy}. Close it before the next one begins.");
}
