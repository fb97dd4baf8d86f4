using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Maps;

/// <summary>The maps that people have drawn. A map that was drafted from the data is no record until somebody changes it; when its record is deleted, the draft holds again.</summary>
/// <param name="store">Where they are.</param>
public sealed class MapRecords(IRecordStore store)
{
    private readonly RecordsOf<DrawnMap> _maps = new(store, Kind);

    /// <summary>The kind of record that a map is; its id is the map's.</summary>
    public static RecordKind<DrawnMap> Kind { get; } = new("map");

    /// <summary>The map of a journey: the record, or the draft where there is none.</summary>
    public async Task<KeptMap> ReadAsync(JourneyMap draft, CancellationToken cancellationToken) => Kept(draft, await _maps.ReadAsync(draft.Id, cancellationToken));

    /// <summary>The map of a journey as it was at a moment: the record, or the draft (as the data gives it now) where there was none.</summary>
    public async Task<KeptMap> ReadAsOfAsync(JourneyMap draft, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        Kept(draft, await _maps.ReadAsOfAsync(draft.Id, asOf, cancellationToken));

    /// <summary>The maps of several journeys, in their order, read together.</summary>
    public async Task<IReadOnlyList<KeptMap>> ReadAllAsync(IReadOnlyList<JourneyMap> drafts, CancellationToken cancellationToken)
    {
        var records = new Dictionary<string, Recorded<DrawnMap>>(StringComparer.Ordinal);
        foreach (var record in await _maps.DeletedAsync(cancellationToken)) records[record.Entry.Key.Id] = record;
        foreach (var record in await _maps.AllAsync(null, cancellationToken)) records[record.Entry.Key.Id] = record;
        return [.. drafts.Select(draft => Kept(draft, records.GetValueOrDefault(draft.Id)))];
    }

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

    private static KeptMap Kept(JourneyMap draft, Recorded<DrawnMap>? record) => new(record?.Body ?? new DrawnMap(draft), record?.Entry);
}
