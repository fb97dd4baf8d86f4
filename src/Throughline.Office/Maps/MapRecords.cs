using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Office.Maps;

/// <summary>The maps that people have drawn. A map that was drafted from the data is no record until somebody changes it; when its record is deleted, the draft holds again.</summary>
/// <param name="store">Where they are.</param>
public sealed class MapRecords(IRecordStore store)
{
    // As many people as may change the same map in the same instant; each of them is let through in turn.
    private const int MostTries = 20;

    private const string Drafted = "Drafted from the data";

    private readonly RecordsOf<DrawnMap> _maps = new(store, Kind);

    /// <summary>The kind of record that a map is; its id is the map's.</summary>
    public static RecordKind<DrawnMap> Kind { get; } = new("map");

    /// <summary>The map of a journey: the record, or the draft where there is none.</summary>
    public async Task<KeptMap> ReadAsync(JourneyMap draft, CancellationToken cancellationToken) => Kept(draft, await _maps.ReadAsync(draft.Id, cancellationToken));

    /// <summary>The map of a journey as it was at a moment: the record, or the draft (as the data gives it now) where there was none.</summary>
    public async Task<KeptMap> ReadAsOfAsync(JourneyMap draft, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        Kept(draft, await _maps.ReadAsOfAsync(draft.Id, asOf, cancellationToken));

    /// <summary>All maps that people have drawn, with those whose records are deleted, by id, read together.</summary>
    public async Task<IReadOnlyList<Recorded<DrawnMap>>> AllAsync(CancellationToken cancellationToken) =>
        [.. await _maps.DeletedAsync(cancellationToken), .. await _maps.AllAsync(null, cancellationToken)];

    /// <summary>A version of a map; null: there is no such.</summary>
    public Task<Recorded<DrawnMap>?> ReadVersionAsync(string id, long version, CancellationToken cancellationToken) => _maps.ReadVersionAsync(id, version, cancellationToken);

    /// <summary>What was done to a map, the newest first.</summary>
    /// <param name="id">The map's.</param>
    /// <param name="before">Only versions before this one; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<IReadOnlyList<RecordEntry>> HistoryAsync(string id, long? before, int limit, CancellationToken cancellationToken) =>
        store.HistoryAsync(Kind.Key(id), before, limit, cancellationToken);

    /// <summary>
    /// Makes changes to a map as it is now, whoever has changed it since it was looked at: what others did stays. The draft that is changed first becomes version 1.
    /// </summary>
    /// <param name="draft">The map as the data gives it, for where there is no record.</param>
    /// <param name="changes">Says what to change of the map as it is.</param>
    /// <param name="who">Who changes it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    /// <exception cref="WorkspaceException">A change does not fit the map as it is now; nothing was changed.</exception>
    public async Task<KeptMap> ChangeAsync(JourneyMap draft, Func<DrawnMap, IReadOnlyList<MapChange>> changes, string who, string why, CancellationToken cancellationToken)
    {
        for (var tries = MostTries; ; tries--)
        {
            try
            {
                var read = await ReadAsync(draft, cancellationToken);
                var changed = MapDiff.Apply(read.Drawn, changes(read.Drawn));
                Check(read.Drawn, changed);
                if (read.IsDraft) read = await KeepDraftAsync(read, who, cancellationToken);
                return await ChangeAsync(read, changed, who, why, cancellationToken);
            }
            catch (RecordConflictException) when (tries > 1)
            {
                // Somebody else was faster; the change is made to what they have made of it.
            }
        }
    }

    /// <summary>Takes a version back, or does it again: what it changed is changed back in the map as it is now.</summary>
    /// <param name="draft">The map as the data gives it.</param>
    /// <param name="version">The version; not the first.</param>
    /// <param name="isRedo">Whether it is done again.</param>
    /// <param name="who">Who does.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    /// <exception cref="WorkspaceException">There is no such version, or what it changed has been changed again since; nothing was changed.</exception>
    public async Task<KeptMap> UndoAsync(JourneyMap draft, long version, bool isRedo, string who, CancellationToken cancellationToken)
    {
        var (before, after) = (await ContentAsync(draft.Id, version - 1, cancellationToken), await ContentAsync(draft.Id, version, cancellationToken));
        var changes = isRedo ? MapDiff.Of(before, after) : MapDiff.Of(after, before);
        return await ChangeAsync(draft, _ => changes, who, isRedo ? MapUndo.Redoing(version) : MapUndo.Undoing(version), cancellationToken);
    }

    /// <summary>The map of a journey as a record: a draft that nobody has changed becomes version 1.</summary>
    /// <param name="draft">The map as the data gives it, for where there is no record.</param>
    /// <param name="who">Who wants it kept.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    public async Task<KeptMap> KeepAsync(JourneyMap draft, string who, CancellationToken cancellationToken)
    {
        for (var tries = MostTries; ; tries--)
        {
            try
            {
                var read = await ReadAsync(draft, cancellationToken);
                return read.IsDraft ? await KeepDraftAsync(read, who, cancellationToken) : read;
            }
            catch (RecordConflictException) when (tries > 1)
            {
                // Somebody else has just kept it; theirs is read again.
            }
        }
    }

    /// <summary>Makes an earlier version the newest one.</summary>
    public Task<Recorded<DrawnMap>> RestoreAsync(KeptMap read, long earlier, string who, string why, CancellationToken cancellationToken) =>
        _maps.RestoreAsync(read.Drawn.Map.Id, read.Version, earlier, who, why, cancellationToken);

    /// <summary>Writes a map that did not come from the data.</summary>
    /// <exception cref="RecordConflictException">There is a map of this id.</exception>
    public Task<Recorded<DrawnMap>> AddAsync(DrawnMap map, string who, string why, CancellationToken cancellationToken) =>
        _maps.WriteAsync(map.Map.Id, 0, map, who, why, cancellationToken);

    /// <summary>Keeps a changed map. What equals the map that was read is no change, and makes no record.</summary>
    /// <param name="read">The map as it was read.</param>
    /// <param name="changed">The map as it should be, with the same id.</param>
    /// <param name="who">Who changed it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    /// <exception cref="RecordConflictException">Somebody else has changed it since it was read.</exception>
    public async Task<KeptMap> ChangeAsync(KeptMap read, DrawnMap changed, string who, string why, CancellationToken cancellationToken)
    {
        if (changed.Map.Id != read.Drawn.Map.Id)
            throw new WorkspaceException(Problem.Usage, $"The map '{read.Drawn.Map.Id}' cannot become '{changed.Map.Id}': a map keeps its id. Change its name instead.");
        if (RecordJson.Write(changed) == RecordJson.Write(read.Drawn)) return read;
        var written = await _maps.WriteAsync(changed.Map.Id, read.Version, changed, who, why, cancellationToken);
        return new KeptMap(changed, written.Entry);
    }

    // What was wrong before may stay: a person mends one thing after the other.
    private static void Check(DrawnMap before, DrawnMap after)
    {
        var known = MapProblems.Of(before).Select(problem => problem.Text).ToHashSet(StringComparer.Ordinal);
        if (MapProblems.Of(after).FirstOrDefault(problem => !known.Contains(problem.Text)) is { } problem) throw new WorkspaceException(Problem.Usage, $"{problem.Text} Nothing was changed.");
    }

    private async Task<DrawnMap> ContentAsync(string id, long version, CancellationToken cancellationToken) =>
        (await _maps.ReadVersionAsync(id, version, cancellationToken))?.Body
        ?? throw new WorkspaceException(Problem.NotFound, $"There is no version {version} of this map that could be taken back. Look at its history.");

    private async Task<KeptMap> KeepDraftAsync(KeptMap read, string who, CancellationToken cancellationToken) =>
        read with { Entry = (await _maps.WriteAsync(read.Drawn.Map.Id, read.Version, read.Drawn, who, Drafted, cancellationToken)).Entry };

    private static KeptMap Kept(JourneyMap draft, Recorded<DrawnMap>? record) => new(record?.Body ?? new DrawnMap(draft), record?.Entry);
}
