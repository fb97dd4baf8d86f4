using System.Text;

namespace Throughline.Storage.DuckDb;

/// <summary>A streamed result: chunks of up to 2048 rows, each column a span. Spans are valid until the next chunk.</summary>
public sealed unsafe class DuckDbResult : IDisposable
{
    private readonly DuckDbConnection _connection;
    private readonly ResultHandle _handle;
    private readonly string _sql;
    private readonly nint[] _data;
    private readonly nint[] _validity;
    private ChunkHandle? _chunk;

    internal DuckDbResult(DuckDbConnection connection, ResultHandle handle, string sql)
    {
        _connection = connection;
        _handle = handle;
        _sql = sql;
        _data = new nint[NativeMethods.duckdb_column_count(handle)];
        _validity = new nint[_data.Length];
    }

    /// <summary>Rows in this chunk.</summary>
    public int RowCount { get; private set; }

    /// <summary>Moves to the next chunk; false at the end.</summary>
    public bool ReadChunk(CancellationToken cancellationToken = default)
    {
        _chunk?.Dispose();
        RowCount = 0;
        using var interrupt = _connection.InterruptOn(cancellationToken);
        _chunk = NativeMethods.duckdb_fetch_chunk(_handle.Value);
        if (_chunk.IsInvalid)
        {
            var error = NativeMethods.duckdb_result_error(_handle);
            return error == 0 ? false : throw _connection.FailureOf(Failure.Text(error), _sql, cancellationToken);
        }

        RowCount = (int)NativeMethods.duckdb_data_chunk_get_size(_chunk);
        for (var column = 0; column < _data.Length; column++) Locate(column);
        return RowCount > 0;
    }

    /// <summary>A column of this chunk; <typeparamref name="T"/> has the size of the column's type. Null rows hold anything.</summary>
    public ReadOnlySpan<T> Column<T>(int column)
        where T : unmanaged => new((void*)_data[column], RowCount);

    /// <summary>Whether every row of the column in this chunk has a value.</summary>
    public bool AllValid(int column) => _validity[column] == 0;

    /// <summary>Whether a row has a value.</summary>
    public bool IsValid(int row, int column) =>
        _validity[column] == 0 || ((((ulong*)_validity[column])[row >> 6] >> (row & 63)) & 1) != 0;

    /// <summary>A text as UTF-8, empty for null.</summary>
    public ReadOnlySpan<byte> Utf8(int row, int column)
    {
        if ((uint)row >= (uint)RowCount) throw new ArgumentOutOfRangeException(nameof(row));
        if (!IsValid(row, column)) return [];
        // duckdb_string_t: a length, then up to 12 bytes in place, or a prefix of 4 and a pointer.
        var text = (byte*)_data[column] + (row * 16L);
        var length = *(int*)text;
        return new ReadOnlySpan<byte>(length <= 12 ? text + 4 : *(byte**)(text + 8), length);
    }

    /// <summary>A text; empty for null.</summary>
    public string Text(int row, int column) => Encoding.UTF8.GetString(Utf8(row, column));

    /// <inheritdoc/>
    public void Dispose()
    {
        _chunk?.Dispose();
        _handle.Dispose();
    }

    private void Locate(int column)
    {
        var vector = NativeMethods.duckdb_data_chunk_get_vector(_chunk!, (ulong)column);
        _data[column] = (nint)NativeMethods.duckdb_vector_get_data(vector);
        _validity[column] = (nint)NativeMethods.duckdb_vector_get_validity(vector);
    }
}
