namespace Throughline.Storage.DuckDb;

/// <summary>A connection: one transaction at a time, one statement at a time.</summary>
public sealed class DuckDbConnection : IDisposable
{
    private readonly string _path;

    internal DuckDbConnection(ConnectionHandle handle, string path)
    {
        Handle = handle;
        _path = path;
    }

    internal ConnectionHandle Handle { get; }

    /// <summary>Runs one or several statements without parameters.</summary>
    public void Execute(string sql, CancellationToken cancellationToken = default)
    {
        using var interrupt = InterruptOn(cancellationToken);
        using var result = new ResultHandle();
        if (NativeMethods.duckdb_query(Handle, sql, result) != 0) throw ResultFailure(result, sql, cancellationToken);
    }

    /// <summary>Prepares a statement; parameters are written <c>$1</c>, <c>$2</c> ...</summary>
    public DuckDbStatement Prepare(string sql)
    {
        if (NativeMethods.duckdb_prepare(Handle, sql, out var statement) == 0) return new DuckDbStatement(this, statement, sql);
        var message = Failure.Text(NativeMethods.duckdb_prepare_error(statement));
        statement.Dispose();
        throw Failure.Of(message, sql, _path);
    }

    /// <summary>Runs a query and streams its result.</summary>
    public DuckDbResult Query(string sql, CancellationToken cancellationToken = default)
    {
        using var statement = Prepare(sql);
        return statement.Stream(cancellationToken);
    }

    /// <summary>The one number (BIGINT) that a query gives; 0 for null.</summary>
    public long Number(string sql, CancellationToken cancellationToken = default)
    {
        using var result = Query(sql, cancellationToken);
        return result.ReadChunk(cancellationToken) && result.IsValid(0, 0) ? result.Column<long>(0)[0] : 0;
    }

    /// <summary>Opens an appender to a table.</summary>
    /// <param name="table">Its name.</param>
    /// <param name="temporary">Whether it is a temporary table.</param>
    /// <param name="types">The types of all of the table's columns, in order.</param>
    public DuckDbAppender Append(string table, bool temporary, IReadOnlyList<DuckDbType> types)
    {
        if (NativeMethods.duckdb_appender_create_ext(Handle, temporary ? "temp" : null, null, table, out var appender) == 0)
            return new DuckDbAppender(this, appender, table, types);
        using (appender) throw AppenderFailure(appender, table);
    }

    /// <summary>Stops the statement that is running, from any thread.</summary>
    public void Interrupt() => NativeMethods.duckdb_interrupt(Handle);

    /// <inheritdoc/>
    public void Dispose() => Handle.Dispose();

    internal CancellationTokenRegistration InterruptOn(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return cancellationToken.UnsafeRegister(static connection => ((DuckDbConnection)connection!).Interrupt(), this);
    }

    internal Exception ResultFailure(ResultHandle result, string sql, CancellationToken cancellationToken) =>
        FailureOf(Failure.Text(NativeMethods.duckdb_result_error(result)), sql, cancellationToken);

    internal Exception FailureOf(string message, string sql, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested && message.StartsWith("INTERRUPT", StringComparison.Ordinal)
            ? new OperationCanceledException(cancellationToken)
            : Failure.Of(message, sql, _path);

    internal Exception AppenderFailure(AppenderHandle appender, string table) =>
        Failure.Of(Failure.Text(NativeMethods.duckdb_appender_error(appender)), $"append to {table}", _path);
}
