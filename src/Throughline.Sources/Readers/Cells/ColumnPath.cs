using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The name of the column that nested keys make, joined by dots, after a prefix: <c>case:address.city</c>. Allocates nothing for a known name.</summary>
internal sealed class ColumnPath(TermBook columns)
{
    private readonly Stack<int> _lengths = new();
    private byte[] _path = new byte[256];
    private int _prefix;
    private int _length;

    /// <summary>How many keys deep.</summary>
    public int Depth => _lengths.Count;

    /// <summary>Starts anew after a prefix.</summary>
    public void Start(ReadOnlySpan<byte> prefix)
    {
        _lengths.Clear();
        prefix.CopyTo(_path);
        _prefix = _length = prefix.Length;
    }

    /// <summary>Goes into a key.</summary>
    public void Push(ReadOnlySpan<char> key)
    {
        _lengths.Push(_length);
        var need = _length + 1 + Encoding.UTF8.GetMaxByteCount(key.Length);
        if (need > _path.Length) Array.Resize(ref _path, need * 2);
        if (_length > _prefix && key.Length > 0) _path[_length++] = (byte)'.';
        _length += Encoding.UTF8.GetBytes(key, _path.AsSpan(_length));
    }

    /// <summary>Leaves the key.</summary>
    public void Pop() => _length = _lengths.Pop();

    /// <summary>Code of the column.</summary>
    public int Column() => columns.Code(_path.AsSpan(0, _length));

    /// <summary>Code of the column for the n-th value of one name: <c>tags.tag#2</c>.</summary>
    public int Column(int ordinal) => columns.Code($"{Encoding.UTF8.GetString(_path, 0, _length)}#{ordinal}");
}
