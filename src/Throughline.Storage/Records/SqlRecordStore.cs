using System.Data.Common;
using System.Runtime.CompilerServices;
using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Storage.Records;

/// <summary>What the record stores have in common: the tables and the SQL, which is the same for every engine.</summary>
/// <param name="clock">Tells when a version is written.</param>
public abstract class SqlRecordStore(TimeProvider clock) : IRecordStore
{
    private const int FeedPage = 200;

    private const string OfRecord = $"SELECT {RecordRows.VersionColumns} FROM record_version v WHERE v.kind = @kind AND v.id = @id";

    private const string Page = $"""
        SELECT {RecordRows.VersionColumns}
        FROM (SELECT id, max(version) AS version FROM record_version WHERE kind = @kind AND id > @after AND written_at <= @asOf GROUP BY id) n
        JOIN record_version v ON v.kind = @kind AND v.id = n.id AND v.version = n.version
        """;

    private const string History = $"SELECT {RecordRows.EntryColumns} FROM record_version v WHERE v.kind = @kind AND v.id = @id AND v.version < @before ORDER BY v.version DESC LIMIT @limit";

    private const string Entries = $"SELECT {RecordRows.EntryColumns} FROM record_version v WHERE v.sequence > @after ORDER BY v.sequence LIMIT @limit";

    // Two looks a quarter of a second apart answer "within a second" with room; a look at an idle store is one read of an index.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    private volatile bool _isPrepared;

    /// <summary>The engine's type of a text that is compared by its bytes.</summary>
    private protected abstract string TextType { get; }

    /// <summary>Where the records are, in words and without secrets.</summary>
    private protected abstract string Place { get; }

    /// <summary>Opens a connection.</summary>
    private protected abstract Task<DbConnection> ConnectAsync(CancellationToken cancellationToken);

    /// <summary>Begins a transaction that writes.</summary>
    private protected abstract Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>The version of the store's tables; 0: it has none yet.</summary>
    /// <exception cref="WorkspaceException">The place holds something else.</exception>
    private protected abstract Task<long> VersionAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Makes the connection ready to change the tables, before the transaction.</summary>
    private protected abstract Task BeforeStepsAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>Keeps others from changing the tables until the transaction ends.</summary>
    private protected abstract Task LockStepsAsync(DbConnection connection, CancellationToken cancellationToken);

    /// <summary>What the engine says, in words for a person and without secrets.</summary>
    private protected abstract WorkspaceException Explain(DbException problem);

    /// <inheritdoc/>
    public Task<RecordVersion> WriteAsync(RecordWrite write, CancellationToken cancellationToken)
    {
        write.Check();
        return WithAsync(connection => WriteAsync(connection, write, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<RecordVersion?> ReadAsync(RecordKey key, CancellationToken cancellationToken) => OneAsync(key, "v.version <= @limit", long.MaxValue, cancellationToken);

    /// <inheritdoc/>
    public Task<RecordVersion?> ReadVersionAsync(RecordKey key, long version, CancellationToken cancellationToken) => OneAsync(key, "v.version = @limit", version, cancellationToken);

    /// <inheritdoc/>
    public Task<RecordVersion?> ReadAsOfAsync(RecordKey key, DateTimeOffset asOf, CancellationToken cancellationToken) =>
        OneAsync(key, "v.written_at <= @limit", RecordRows.Microseconds(asOf), cancellationToken);

    /// <inheritdoc/>
    public async Task<RecordPage> ListAsync(RecordSelection selection, CancellationToken cancellationToken)
    {
        selection.Check();
        var sql = $"{Page} WHERE v.body IS {(selection.Deleted ? "" : "NOT ")}NULL ORDER BY v.id LIMIT @limit";
        var rows = await WithAsync(
            connection => connection.RowsAsync(
                sql,
                RecordRows.Version,
                cancellationToken,
                ("kind", selection.Kind),
                ("after", selection.After ?? ""),
                ("asOf", selection.AsOf is { } asOf ? RecordRows.Microseconds(asOf) : long.MaxValue),
                ("limit", (long)selection.Limit + 1)),
            cancellationToken);
        return rows.Count <= selection.Limit ? new RecordPage(rows, null) : new RecordPage(rows[..selection.Limit], rows[selection.Limit - 1].Entry.Key.Id);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordEntry>> HistoryAsync(RecordKey key, long? before, int limit, CancellationToken cancellationToken) => await WithAsync(
        connection => connection.RowsAsync(
            History, RecordRows.Entry, cancellationToken, ("kind", key.Kind), ("id", key.Id), ("before", before ?? long.MaxValue), ("limit", (long)limit)),
        cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RecordEntry>> EntriesAsync(long after, int limit, CancellationToken cancellationToken) =>
        await WithAsync(connection => connection.RowsAsync(Entries, RecordRows.Entry, cancellationToken, ("after", after), ("limit", (long)limit)), cancellationToken);

    /// <inheritdoc/>
    public Task<long> LastSequenceAsync(CancellationToken cancellationToken) =>
        WithAsync(connection => connection.NumberAsync("SELECT last_sequence FROM record_store", cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async IAsyncEnumerable<RecordEntry> ChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var entries = await EntriesAsync(after, FeedPage, cancellationToken);
            foreach (var entry in entries) yield return entry;
            if (entries.Count > 0) after = entries[^1].Sequence;
            if (entries.Count < FeedPage) await Task.Delay(BetweenLooks, clock, cancellationToken);
        }
    }

    private Task<RecordVersion?> OneAsync(RecordKey key, string condition, long limit, CancellationToken cancellationToken) => WithAsync(
        async connection => (await connection.RowsAsync(
            $"{OfRecord} AND {condition} ORDER BY v.version DESC LIMIT 1", RecordRows.Version, cancellationToken, ("kind", key.Kind), ("id", key.Id), ("limit", limit))).SingleOrDefault(),
        cancellationToken);

    private async Task<RecordVersion> WriteAsync(DbConnection connection, RecordWrite write, CancellationToken cancellationToken)
    {
        await using var transaction = await BeginAsync(connection, cancellationToken);
        var (version, isNew) = await new RecordWriting(connection, write).RunAsync(clock.GetUtcNow(), cancellationToken);
        if (isNew) await transaction.CommitAsync(cancellationToken);
        return version;
    }

    private async Task<T> WithAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            if (!_isPrepared) await PrepareAsync(connection, cancellationToken);
            return await work(connection);
        }
        catch (DbException e)
        {
            throw Explain(e);
        }
    }

    // Several may do this at once: the steps are taken under a lock, by whoever comes first.
    private async Task PrepareAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (await CheckedVersionAsync(connection, cancellationToken) < RecordSchema.Newest) await StepAsync(connection, cancellationToken);
        _isPrepared = true;
    }

    private async Task StepAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await BeforeStepsAsync(connection, cancellationToken);
        await using var transaction = await BeginAsync(connection, cancellationToken);
        await LockStepsAsync(connection, cancellationToken);
        for (var version = await CheckedVersionAsync(connection, cancellationToken); version < RecordSchema.Newest; version++)
            await connection.RunAsync(RecordSchema.Step(version, TextType), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<int> CheckedVersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(connection, cancellationToken);
        if (version <= RecordSchema.Newest) return (int)version;
        throw new WorkspaceException(
            Problem.Unavailable,
            $"The records in {Place} were written by a newer version of Throughline (their schema is {version}, this version knows {RecordSchema.Newest}). Update Throughline to open them.");
    }
}
