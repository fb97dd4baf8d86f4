using System.Text;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The named values of one event (or trace), as UTF-8 in one buffer that is reused, so that a further event allocates nothing.</summary>
internal sealed class EventCells
{
    private byte[] _text = new byte[4096];
    private int[] _columns = new int[32];
    private int[] _starts = new int[33];
    private int[] _cellOf = new int[64];

    /// <summary>How many cells there are.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes of text held, for bounds.</summary>
    public int Length => _starts[Count];

    /// <summary>The column of a cell.</summary>
    public int Column(int cell) => _columns[cell];

    /// <summary>The text of a cell.</summary>
    public ReadOnlySpan<byte> Text(int cell) => _text.AsSpan(_starts[cell].._starts[cell + 1]);

    /// <summary>Whether a column has a cell.</summary>
    public bool Has(int column) => column < _cellOf.Length && _cellOf[column] != 0;

    /// <summary>The text of a column; empty if it has no cell.</summary>
    public ReadOnlySpan<byte> this[int column] => Has(column) ? Text(_cellOf[column] - 1) : default;

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        for (var i = 0; i < Count; i++) _cellOf[_columns[i]] = 0;
        Count = 0;
    }

    /// <summary>Adds a cell; of a column that comes twice the first one is found by its column, both count for the event's content.</summary>
    public void Add(int column, ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Push(column, Encoding.UTF8.GetBytes(text, _text.AsSpan(_starts[Count])));
    }

    /// <inheritdoc cref="Add(int, ReadOnlySpan{char})"/>
    public void Add(int column, ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_text.AsSpan(_starts[Count]));
        Push(column, utf8.Length);
    }

    private void Reserve(int bytes)
    {
        var need = _starts[Count] + bytes;
        if (need > _text.Length) Array.Resize(ref _text, Math.Max(need, _text.Length * 2));
    }

    private void Push(int column, int bytes)
    {
        if (Count == _columns.Length)
        {
            Array.Resize(ref _columns, Count * 2);
            Array.Resize(ref _starts, (Count * 2) + 1);
        }

        if (column >= _cellOf.Length) Array.Resize(ref _cellOf, Math.Max(column + 1, _cellOf.Length * 2));
        _columns[Count] = column;
        _starts[Count + 1] = _starts[Count] + bytes;
        Count++;
        if (_cellOf[column] == 0) _cellOf[column] = Count;
    }
}
