namespace Throughline.Storage.DuckDb;

/// <summary>Appends chunks of up to 2048 rows to a table: fill the columns of <see cref="Chunk"/>, then <see cref="AppendChunk"/>.</summary>
public sealed class DuckDbAppender : IDisposable
{
    private readonly DuckDbConnection _connection;
    private readonly AppenderHandle _handle;
    private readonly string _table;

    internal DuckDbAppender(DuckDbConnection connection, AppenderHandle handle, string table, IReadOnlyList<DuckDbType> types)
    {
        _connection = connection;
        _handle = handle;
        _table = table;
        Chunk = new DuckDbChunk(types);
    }

    /// <summary>The rows to append next.</summary>
    public DuckDbChunk Chunk { get; }

    /// <summary>Appends the first <paramref name="rows"/> rows of <see cref="Chunk"/> and empties it.</summary>
    public void AppendChunk(int rows)
    {
        Chunk.SetSize(rows);
        Check(NativeMethods.duckdb_append_data_chunk(_handle, Chunk.Handle));
        Chunk.Reset();
    }

    /// <summary>Hands everything to the transaction; reports what failed.</summary>
    public void Flush() => Check(NativeMethods.duckdb_appender_flush(_handle));

    /// <inheritdoc/>
    public void Dispose()
    {
        _handle.Dispose();
        Chunk.Dispose();
    }

    private void Check(int state)
    {
        if (state != 0) throw _connection.AppenderFailure(_handle, _table);
    }
}
