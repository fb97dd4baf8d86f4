using System.Buffers;
using System.Text;

namespace Throughline.Storage.DuckDb;

/// <summary>Up to 2048 rows in columns, to be written.</summary>
public sealed unsafe class DuckDbChunk : IDisposable
{
    /// <summary>DuckDB's vector size.</summary>
    public const int Capacity = 2048;

    private readonly nint[] _vectors;
    private readonly nint[] _data;

    internal DuckDbChunk(IReadOnlyList<DuckDbType> types)
    {
        var logical = new nint[types.Count];
        for (var i = 0; i < logical.Length; i++) logical[i] = NativeMethods.duckdb_create_logical_type((int)types[i]);
        fixed (nint* first = logical) Handle = NativeMethods.duckdb_create_data_chunk(first, (ulong)logical.Length);
        for (var i = 0; i < logical.Length; i++) NativeMethods.duckdb_destroy_logical_type(ref logical[i]);
        _vectors = new nint[logical.Length];
        _data = new nint[logical.Length];
        Locate();
    }

    internal ChunkHandle Handle { get; }

    /// <summary>A column's values; <typeparamref name="T"/> has the size of the column's type.</summary>
    public Span<T> Column<T>(int column)
        where T : unmanaged => new((void*)_data[column], Capacity);

    /// <summary>Makes a row of a column null.</summary>
    public void SetNull(int row, int column)
    {
        NativeMethods.duckdb_vector_ensure_validity_writable(_vectors[column]);
        NativeMethods.duckdb_vector_get_validity(_vectors[column])[row >> 6] &= ~(1UL << (row & 63));
    }

    /// <summary>Makes the first rows of a column null.</summary>
    public void SetNulls(int rows, int column)
    {
        NativeMethods.duckdb_vector_ensure_validity_writable(_vectors[column]);
        new Span<ulong>(NativeMethods.duckdb_vector_get_validity(_vectors[column]), (rows + 63) >> 6).Clear();
    }

    /// <summary>Writes a text, which must be valid UTF-8.</summary>
    public void SetUtf8(int row, int column, ReadOnlySpan<byte> utf8)
    {
        fixed (byte* start = utf8)
        {
            // An empty span has no address; DuckDB wants one.
            byte nothing = 0;
            NativeMethods.duckdb_vector_assign_string_element_len(_vectors[column], (ulong)row, start is null ? &nothing : start, (ulong)utf8.Length);
        }
    }

    /// <summary>Writes a text.</summary>
    public void SetText(int row, int column, string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        SetUtf8(row, column, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <inheritdoc/>
    public void Dispose() => Handle.Dispose();

    internal void SetSize(int rows) => NativeMethods.duckdb_data_chunk_set_size(Handle, (ulong)rows);

    internal void Reset()
    {
        NativeMethods.duckdb_data_chunk_reset(Handle);
        Locate();
    }

    private void Locate()
    {
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = NativeMethods.duckdb_data_chunk_get_vector(Handle, (ulong)i);
            _data[i] = (nint)NativeMethods.duckdb_vector_get_data(_vectors[i]);
        }
    }
}
