using System.Data;
using System.Data.Common;
using Npgsql;
using Throughline.Journeys;

namespace Throughline.Storage.Records;

/// <summary>Records in a PostgreSQL database, for several servers: in the first schema of the connection's search path.</summary>
public sealed class PostgresRecordStore : SqlRecordStore
{
    // Any number that nothing else in the database locks; "thru" in ASCII.
    private const string LockSteps = "SELECT pg_advisory_xact_lock(1952998005)";

    private readonly string _connection;

    /// <summary>Names the database; the tables are made when it is first used.</summary>
    /// <param name="connection">Npgsql's connection string; it is neither logged nor part of any message.</param>
    /// <param name="clock">Tells when a version is written.</param>
    /// <exception cref="WorkspaceException">It is no connection string.</exception>
    public PostgresRecordStore(string connection, TimeProvider clock)
        : base(clock)
    {
        var builder = Parse(connection);
        builder.ApplicationName ??= "throughline";
        _connection = builder.ToString();
        Place = $"the PostgreSQL database '{builder.Database}' at {builder.Host}:{builder.Port}";
    }

    /// <inheritdoc/>
    private protected override string TextType => "TEXT COLLATE \"C\"";

    /// <inheritdoc/>
    private protected override string Place { get; }

    /// <inheritdoc/>
    private protected override async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new NpgsqlConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellationToken);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    private protected override async Task<DbTransaction> BeginAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);

    /// <inheritdoc/>
    // to_regclass would answer from the session's cache, which does not see in a transaction what somebody else made while it waited for the lock.
    private protected override async Task<long> VersionAsync(DbConnection connection, CancellationToken cancellationToken) =>
        await connection.NumberAsync("SELECT count(*) FROM pg_class WHERE relname = 'record_store' AND pg_table_is_visible(oid)", cancellationToken) == 0
            ? 0
            : await connection.NumberAsync("SELECT version FROM record_store", cancellationToken);

    /// <inheritdoc/>
    private protected override Task BeforeStepsAsync(DbConnection connection, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    private protected override Task LockStepsAsync(DbConnection connection, CancellationToken cancellationToken) => connection.RunAsync(LockSteps, cancellationToken);

    /// <inheritdoc/>
    private protected override WorkspaceException Explain(DbException problem) => problem.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege =>
            new(Problem.NotAllowed, $"{Sentence} does not let this user in, or not do this: {Said(problem)}", problem),
        PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidSchemaName =>
            new(Problem.NotFound, $"{Sentence} is not there: {Said(problem)} Make it, or mend 'records' in settings.json.", problem),
        PostgresErrorCodes.DiskFull => new(Problem.NoSpace, $"{Sentence} has no room left. Nothing was saved; make room and try again.", problem),
        _ => new(Problem.Unavailable, $"{Sentence} cannot be used: {Said(problem)} Check that the server runs and can be reached, then try again.", problem),
    };

    private string Sentence => "T" + Place[1..];

    private static string Said(DbException problem) => ((problem as PostgresException)?.MessageText ?? problem.Message).TrimEnd('.') + ".";

    // What the parser says can repeat a part of the text, and that part can be the password.
    private static NpgsqlConnectionStringBuilder Parse(string connection)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(connection);
            if (!string.IsNullOrWhiteSpace(builder.Host)) return builder;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or KeyNotFoundException or OverflowException)
        {
            throw NoConnectionString();
        }

        throw NoConnectionString();
    }

    private static WorkspaceException NoConnectionString() => new(
        Problem.BadMapping,
        "'records' in settings.json, or the environment variable that it names, holds no PostgreSQL connection string. One is written like Host=db.example;Database=throughline;Username=throughline;Password=...");
}
