using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Appends single rows of a small table through one chunk.</summary>
internal sealed class RowAppender(DuckDbConnection connection, string table, bool temporary, IReadOnlyList<DuckDbType> types) : IDisposable
{
    private readonly DuckDbAppender _appender = connection.Append(table, temporary, types);
    private int _row;

    /// <summary>The columns to write the next row into.</summary>
    internal DuckDbChunk Chunk => _appender.Chunk;

    /// <summary>The next row's place in <see cref="Chunk"/>.</summary>
    internal int Row => _row;

    /// <summary>Says that the row is written.</summary>
    internal void Next()
    {
        if (++_row < DuckDbChunk.Capacity) return;
        _appender.AppendChunk(_row);
        _row = 0;
    }

    /// <summary>Hands everything to the transaction.</summary>
    internal void Flush()
    {
        if (_row > 0) _appender.AppendChunk(_row);
        _row = 0;
        _appender.Flush();
    }

    public void Dispose() => _appender.Dispose();
}
