using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The identity of events: their source and id, or their source, ticket and whole content in whatever order its cells come.</summary>
internal sealed class EventKeys(string source, TermBook columns)
{
    private readonly UInt128 _source = StableHash.Combine(UInt128.Zero, Encoding.UTF8.GetBytes(source));
    private UInt128[] _columnHashes = [];

    /// <summary>Key of an event with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="ticket">The ticket, where one row makes events of several tickets and this is not the first; else empty.</param>
    public UInt128 OfId(ReadOnlySpan<byte> id, ReadOnlySpan<byte> ticket)
    {
        var key = StableHash.Combine(_source, id);
        return ticket.IsEmpty ? key : StableHash.Combine(key, ticket);
    }

    /// <summary>Key of an event without an id.</summary>
    public UInt128 OfContent(ReadOnlySpan<byte> ticket, EventCells cells)
    {
        var sum = UInt128.Zero;
        for (var cell = 0; cell < cells.Count; cell++)
            sum = unchecked(sum + StableHash.Combine(ColumnHash(cells.Column(cell)), cells.Text(cell)));
        var key = StableHash.Combine(_source, ticket);
        key = StableHash.Combine(key, unchecked((long)(ulong)sum));
        return StableHash.Combine(key, unchecked((long)(ulong)(sum >> 64)));
    }

    private UInt128 ColumnHash(int column)
    {
        if (column >= _columnHashes.Length) Array.Resize(ref _columnHashes, Math.Max(64, column * 2));
        if (_columnHashes[column] == UInt128.Zero) _columnHashes[column] = StableHash.Combine(UInt128.Zero, columns.Utf8(column));
        return _columnHashes[column];
    }
}
