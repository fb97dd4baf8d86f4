using System.Text;

namespace Throughline.Storage.DuckDb;

/// <summary>A prepared statement. Parameters are numbered from 1.</summary>
public sealed unsafe class DuckDbStatement : IDisposable
{
    private readonly DuckDbConnection _connection;
    private readonly StatementHandle _handle;
    private readonly string _sql;

    internal DuckDbStatement(DuckDbConnection connection, StatementHandle handle, string sql)
    {
        _connection = connection;
        _handle = handle;
        _sql = sql;
    }

    /// <summary>Binds a number.</summary>
    public DuckDbStatement Bind(int parameter, long value) => Checked(NativeMethods.duckdb_bind_int64(_handle, (ulong)parameter, value), parameter);

    /// <summary>Binds a text.</summary>
    public DuckDbStatement Bind(int parameter, string value)
    {
        var utf8 = Encoding.UTF8.GetBytes(value);
        fixed (byte* start = utf8)
        {
            return Checked(NativeMethods.duckdb_bind_varchar_length(_handle, (ulong)parameter, start, (ulong)utf8.Length), parameter);
        }
    }

    /// <summary>Runs it and answers how many rows it changed.</summary>
    public long Execute(CancellationToken cancellationToken = default)
    {
        using var interrupt = _connection.InterruptOn(cancellationToken);
        using var result = new ResultHandle();
        if (NativeMethods.duckdb_execute_prepared(_handle, result) != 0) throw _connection.ResultFailure(result, _sql, cancellationToken);
        return (long)NativeMethods.duckdb_rows_changed(result);
    }

    /// <summary>Runs it and streams its rows; nothing is materialised. The statement may be disposed before the result.</summary>
    public DuckDbResult Stream(CancellationToken cancellationToken = default)
    {
        using var interrupt = _connection.InterruptOn(cancellationToken);
        var failed = NativeMethods.duckdb_pending_prepared_streaming(_handle, out var pending) != 0;
        using (pending)
        {
            if (failed) throw _connection.FailureOf(Failure.Text(NativeMethods.duckdb_pending_error(pending)), _sql, cancellationToken);
            var result = new ResultHandle();
            if (NativeMethods.duckdb_execute_pending(pending, result) == 0) return new DuckDbResult(_connection, result, _sql);
            using (result) throw _connection.ResultFailure(result, _sql, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();

    private DuckDbStatement Checked(int state, int parameter) =>
        state == 0 ? this : throw new DuckDbException($"Parameter {parameter} does not bind.", _sql);
}
