using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>The records of one kind, as objects.</summary>
/// <typeparam name="T">The type of their bodies.</typeparam>
/// <param name="store">Where they are.</param>
/// <param name="kind">Which they are.</param>
public sealed class RecordsOf<T>(IRecordStore store, RecordKind<T> kind)
    where T : class
{
    /// <summary>The newest version, which may be deleted; null: there never was such a record.</summary>
    public async Task<Recorded<T>?> ReadAsync(string id, CancellationToken cancellationToken) => Opened(await store.ReadAsync(kind.Key(id), cancellationToken));

    /// <summary>A version; null: there is no such.</summary>
    public async Task<Recorded<T>?> ReadVersionAsync(string id, long version, CancellationToken cancellationToken) =>
        Opened(await store.ReadVersionAsync(kind.Key(id), version, cancellationToken));

    /// <summary>The version that was the newest at a moment; null: there was no such record yet.</summary>
    public async Task<Recorded<T>?> ReadAsOfAsync(string id, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        Opened(await store.ReadAsOfAsync(kind.Key(id), asOf, cancellationToken));

    /// <summary>All that there are, by id, fetched a page at a time.</summary>
    /// <param name="asOf">As they were at this moment; null: as they are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<IReadOnlyList<Recorded<T>>> AllAsync(DateTimeOffset? asOf, CancellationToken cancellationToken) =>
        PagesAsync(new RecordSelection(kind.Name) { AsOf = asOf }, cancellationToken);

    /// <summary>All that are deleted, by id, fetched a page at a time.</summary>
    public Task<IReadOnlyList<Recorded<T>>> DeletedAsync(CancellationToken cancellationToken) =>
        PagesAsync(new RecordSelection(kind.Name) { Deleted = true }, cancellationToken);

    /// <summary>Writes a version, as <see cref="IRecordStore.WriteAsync"/> does.</summary>
    /// <param name="id">Of which record.</param>
    /// <param name="read">The version that was read; 0: the record is new.</param>
    /// <param name="body">Its new content.</param>
    /// <param name="who">Who writes it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    public Task<Recorded<T>> WriteAsync(string id, long read, T body, string who, string why, CancellationToken cancellationToken) =>
        WrittenAsync(new RecordWrite(kind.Key(id), read, RecordJson.Write(body), who, why), cancellationToken);

    /// <summary>Deletes a record by a version that says so; all earlier ones stay.</summary>
    public Task<Recorded<T>> DeleteAsync(string id, long read, string who, string why, CancellationToken cancellationToken) =>
        WrittenAsync(new RecordWrite(kind.Key(id), read, null, who, why), cancellationToken);

    /// <summary>Makes the content of an earlier version the newest, as a new version; a deleted record is there again.</summary>
    /// <param name="id">Of which record.</param>
    /// <param name="read">The version that was read.</param>
    /// <param name="earlier">The version whose content comes back.</param>
    /// <param name="who">Who restores it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    /// <exception cref="WorkspaceException">There is no such version, or it says that the record is deleted.</exception>
    public async Task<Recorded<T>> RestoreAsync(string id, long read, long earlier, string who, string why, CancellationToken cancellationToken)
    {
        var found = await store.ReadVersionAsync(kind.Key(id), earlier, cancellationToken)
            ?? throw new WorkspaceException(Problem.NotFound, $"{kind.Key(id)} has no version {earlier}. Choose one of its history.");
        if (found.Body is null) throw new WorkspaceException(Problem.Usage, $"Version {earlier} of {kind.Key(id)} says that it is deleted. Choose one with content.");
        return await WrittenAsync(new RecordWrite(kind.Key(id), read, found.Body, who, why), cancellationToken);
    }

    private static Recorded<T>? Opened(RecordVersion? version) => version is null ? null : new Recorded<T>(version.Entry, RecordJson.Read<T>(version));

    private async Task<IReadOnlyList<Recorded<T>>> PagesAsync(RecordSelection selection, CancellationToken cancellationToken)
    {
        var all = new List<Recorded<T>>();
        while (true)
        {
            var page = await store.ListAsync(selection, cancellationToken);
            all.AddRange(page.Records.Select(version => Opened(version)!));
            if (page.Next is null) return all;
            selection = selection with { After = page.Next };
        }
    }

    private async Task<Recorded<T>> WrittenAsync(RecordWrite write, CancellationToken cancellationToken) => Opened(await store.WriteAsync(write, cancellationToken))!;
}
