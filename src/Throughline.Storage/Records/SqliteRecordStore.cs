using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using Throughline.Journeys;

namespace Throughline.Storage.Records;

/// <summary>Records in a SQLite file, for one machine: several processes may use it at once, one writes at a time and none waits to read.</summary>
public sealed class SqliteRecordStore : SqlRecordStore
{
    private const string Settings = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL";

    private readonly string _path;
    private readonly string _connection;

    /// <summary>Names the file; it is made when it is first used.</summary>
    /// <param name="path">The file, in a folder that is there.</param>
    /// <param name="clock">Tells when a version is written.</param>
    public SqliteRecordStore(string path, TimeProvider clock)
        : base(clock)
    {
        _path = path;
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 20 }.ToString();
    }

    /// <inheritdoc/>
    private protected override string TextType => "TEXT";

    /// <inheritdoc/>
    private protected override string Place => _path;

    /// <inheritdoc/>
    private protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellationToken);
            await connection.RunAsync(Settings, cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    // Writing begins with the lock, because one that is asked for after a read fails when somebody else wrote in between.
    private protected override Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(IsolationLevel.Serializable, deferred: false));
    }

    /// <inheritdoc/>
    private protected override async Task<long> VersionAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        if (await connection.NumberAsync("SELECT count(*) FROM sqlite_master WHERE name = 'record_store'", cancellationToken) == 1)
            return await connection.NumberAsync("SELECT version FROM record_store", cancellationToken);
        if (await connection.NumberAsync("SELECT count(*) FROM sqlite_master", cancellationToken) == 0) return 0;
        throw new WorkspaceException(Problem.BadInput, $"{_path} is a SQLite database, but holds no records. Move the file away, or name another workspace.");
    }

    /// <inheritdoc/>
    private protected override Task BeforeStepsAsync(DbConnection connection, CancellationToken cancellationToken) => connection.RunAsync("PRAGMA journal_mode = WAL", cancellationToken);

    /// <inheritdoc/>
    private protected override Task LockStepsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    private protected override WorkspaceException Explain(DbException problem) => (problem as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new(Problem.Unavailable, $"{_path} is being written to by another process and did not become free. Nothing was saved; try again.", problem),
        raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT => new(Problem.BadInput, $"{_path} is no SQLite database, or is damaged. Restore it from a backup.", problem),
        raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_READONLY or raw.SQLITE_AUTH => new(Problem.NotAllowed, $"No permission to open or write {_path}, or its folder is not there. Check who owns it.", problem),
        raw.SQLITE_FULL => new(Problem.NoSpace, $"The disk is full while writing {_path}. Nothing was saved; make room and try again.", problem),
        _ => new(Problem.Unavailable, $"{_path} cannot be used: {problem.Message}", problem),
    };
}
