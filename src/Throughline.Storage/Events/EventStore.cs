using System.Globalization;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Quality;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// The workspace's events in a DuckDB file: append-only and idempotent, one transaction a file.
/// Loading is safe from several threads; one import at a time.
/// </summary>
public sealed class EventStore : IDisposable
{
    private readonly EventStoreLimits _limits;
    private DuckDbDatabase _database;
    private readonly FileStream? _lock;
    private readonly EventStoreAccess _access;

    private EventStore(DuckDbDatabase database, FileStream? storeLock, EventStoreAccess access, EventStoreLimits limits)
    {
        _limits = limits;
        _database = database;
        _lock = storeLock;
        _access = access;
    }

    /// <summary>Opens a store; with <see cref="EventStoreAccess.ReadWrite"/> it is made if it is not there.</summary>
    /// <param name="path">The DuckDB file.</param>
    /// <param name="access">What for.</param>
    /// <param name="limits">What it may use; the defaults if null.</param>
    /// <exception cref="WorkspaceException">
    /// <see cref="Problem.Unavailable"/>: in use, or made by a newer version; <see cref="Problem.NotFound"/>: no such store;
    /// <see cref="Problem.BadInput"/>: no event store; <see cref="Problem.NotAllowed"/>; <see cref="Problem.MissingPart"/>: no DuckDB library.
    /// </exception>
    public static EventStore Open(string path, EventStoreAccess access, EventStoreLimits? limits = null)
    {
        if (access == EventStoreAccess.ReadOnly && !File.Exists(path))
            throw new WorkspaceException(Problem.NotFound, $"There is no event store at {path}. Import a file first.");
        limits ??= new EventStoreLimits();
        try
        {
            return OpenOnce(path, access, limits);
        }
        catch (NeedsWritingException)
        {
            OpenOnce(path, EventStoreAccess.ReadWrite, limits).Dispose();
            return OpenOnce(path, access, limits);
        }
    }

    /// <summary>Begins the import of one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="privacy">How identifiers are kept; null: as they are, in a store from which nobody was erased.</param>
    public IEventImport BeginImport(ImportFile file, IdentifierPrivacy? privacy = null)
    {
        if (_access != EventStoreAccess.ReadWrite) throw new InvalidOperationException("The store was opened for reading.");
        return EventImport.Begin(_database, file, privacy);
    }

    /// <summary>Loads the events as columns. The books of dimensions that were not asked for are empty.</summary>
    public EventTable Load(EventSelection selection, CancellationToken cancellationToken)
    {
        using var connection = _database.Connect();
        connection.Execute("BEGIN", cancellationToken);
        return new EventLoad(connection, selection, selection.EveryRevision ? EventState.Every : EventState.At(connection, selection.AsOf)).Run(cancellationToken);
    }

    /// <summary>Loads the events that were added after a mark, with all terms and links; null where the events of before are no longer all as they were.</summary>
    public EventTable? LoadSince(ImportMark mark, EventSelection selection, CancellationToken cancellationToken)
    {
        using var connection = _database.Connect();
        connection.Execute("BEGIN", cancellationToken);
        return EventState.Since(connection, mark) is { } state ? new EventLoad(connection, selection, state).Run(cancellationToken) : null;
    }

    /// <summary>What people decided about identifiers, in the order in which they did.</summary>
    public IReadOnlyList<IdentityDecision> Decisions()
    {
        using var connection = _database.Connect();
        return DecisionsQuery.Run(connection, EventState.Now);
    }

    /// <summary>Appends a decision, durable when it returns, and answers it with its id; the id that it comes with does not matter.</summary>
    public IdentityDecision Decide(IdentityDecision decision)
    {
        if (_access != EventStoreAccess.ReadWrite) throw new InvalidOperationException("The store was opened for reading.");
        using var connection = _database.Connect();
        return DecisionAppend.Run(connection, decision);
    }

    /// <summary>What the store holds.</summary>
    /// <param name="asOf">As <see cref="EventSelection.AsOf"/>.</param>
    public StoreSummary Summary(DateTimeOffset? asOf = null)
    {
        using var connection = _database.Connect();
        connection.Execute("BEGIN");
        return SummaryQuery.Run(connection, EventState.At(connection, asOf));
    }

    /// <summary>How many tickets and customers the events are of; takes no memory for an event.</summary>
    /// <param name="rules">What makes identifiers one customer's.</param>
    /// <param name="cancellationToken">Stops the counting.</param>
    public CustomerCount Whose(InstanceRules rules, CancellationToken cancellationToken)
    {
        using var connection = _database.Connect();
        connection.Execute("BEGIN", cancellationToken);
        return WhoseQuery.Run(connection, rules, cancellationToken);
    }

    /// <summary>The rows that were set aside, in the order of file name, row and column.</summary>
    /// <param name="limit">At most so many; null for all.</param>
    /// <param name="asOf">As <see cref="EventSelection.AsOf"/>.</param>
    public IReadOnlyList<StoredSetAside> SetAside(int? limit, DateTimeOffset? asOf = null)
    {
        using var connection = _database.Connect();
        return SetAsideQuery.Run(connection, EventState.At(connection, asOf), limit);
    }

    /// <summary>The rows of a source that were set aside for a reason, by file and row.</summary>
    /// <param name="source">As <see cref="SetAsideReasons"/> names it.</param>
    /// <param name="reason">As it names it.</param>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<StoredSetAside> SetAside(string source, string reason, int limit)
    {
        using var connection = _database.Connect();
        return SetAsideQuery.Run(connection, source, reason, limit);
    }

    /// <summary>How many rows were set aside, by source and reason.</summary>
    public IReadOnlyList<SetAsideReason> SetAsideReasons()
    {
        using var connection = _database.Connect();
        return SetAsideReasonsQuery.Run(connection);
    }

    /// <summary>How many events were left out because their id came twice in one file, by source.</summary>
    public IReadOnlyDictionary<string, long> RepeatedIds()
    {
        using var connection = _database.Connect();
        return RepeatsQuery.Run(connection);
    }

    /// <summary>Whether the customer of a keyed hash was erased.</summary>
    public bool IsErased(string hash)
    {
        using var connection = _database.Connect();
        return ErasedIdentifiers.Load(connection).Contains(hash);
    }

    /// <summary>
    /// Erases a customer, then writes the whole store anew beside the old one and puts it in its place, so that the file no longer holds the bytes. Nothing else may use this
    /// store meanwhile. If it is stopped in between, the customer is erased, and the bytes go with the next <see cref="Rewrite"/>.
    /// </summary>
    public void Erase(Erasure erasure, CancellationToken cancellationToken)
    {
        if (_access != EventStoreAccess.ReadWrite) throw new InvalidOperationException("The store was opened for reading.");
        using (var connection = _database.Connect()) new ErasureRun(connection, erasure, cancellationToken).Run();
        Rewrite();
    }

    /// <summary>Writes the store anew, without what was deleted or overwritten in it.</summary>
    public void Rewrite()
    {
        var path = _database.Path;
        var fresh = path + ".new";
        File.Delete(fresh);
        using (var connection = _database.Connect())
        {
            connection.Execute($"CHECKPOINT; ATTACH '{fresh.Replace("'", "''", StringComparison.Ordinal)}' AS fresh");
            connection.Execute($"COPY FROM DATABASE \"{Name(connection)}\" TO fresh; DETACH fresh");
        }

        _database.Dispose();
        File.Move(fresh, path, overwrite: true);
        File.Delete(path + ".wal");
        _database = DuckDbDatabase.Open(path, Settings(path, _access, _limits));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _database.Dispose();
        _lock?.Dispose();
    }

    private static string Name(DuckDbConnection connection)
    {
        using var result = connection.Query("SELECT current_database()");
        return result.ReadChunk() ? result.Text(0, 0) : throw new InvalidDataException("The database has no name.");
    }

    private static EventStore OpenOnce(string path, EventStoreAccess access, EventStoreLimits limits)
    {
        var storeLock = StoreLock.Take(path, access);
        DuckDbDatabase? database = null;
        try
        {
            if (access == EventStoreAccess.ReadWrite) WriteAheadLog.DropUnfinishedCommit(path);
            else if (WriteAheadLog.HasUnfinishedCommit(path)) throw new NeedsWritingException();
            database = DuckDbDatabase.Open(path, Settings(path, access, limits));
            using var connection = database.Connect();
            Schema.Ensure(connection, path, access);
            return new EventStore(database, storeLock, access, limits);
        }
        catch
        {
            database?.Dispose();
            storeLock?.Dispose();
            throw;
        }
    }

    private static Dictionary<string, string> Settings(string path, EventStoreAccess access, EventStoreLimits limits)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["access_mode"] = access == EventStoreAccess.ReadWrite ? "READ_WRITE" : "READ_ONLY",
            ["memory_limit"] = string.Create(CultureInfo.InvariantCulture, $"{limits.MemoryMegabytes}MiB"),
            ["threads"] = limits.Threads.ToString(CultureInfo.InvariantCulture),
            ["temp_directory"] = path + ".tmp",
            ["preserve_insertion_order"] = "true",
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        };
        if (limits.TemporaryMegabytes > 0)
            settings["max_temp_directory_size"] = string.Create(CultureInfo.InvariantCulture, $"{limits.TemporaryMegabytes}MiB");
        return settings;
    }
}
