using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>
/// Rows by the fast scanner, for files that <see cref="PlainTextCheck"/> found plain. Should the scanner give up in the middle,
/// the careful reader takes over at the same row: on such files both see the same rows.
/// </summary>
internal sealed class ScannedRows : IRowSource
{
    private readonly string _path;
    private readonly TextLayout _layout;
    private readonly int _fieldCount;
    private readonly long _size;
    private IDelimitedScan? _scan;
    private CarefulRows? _careful;
    private int _row = -1;
    private long _rowsBefore;
    private long _bytesRead;

    public ScannedRows(IDelimitedScanner scanner, string path, TextLayout layout, int fieldCount)
    {
        _path = path;
        _layout = layout;
        _fieldCount = fieldCount;
        _size = new FileInfo(path).Length;
        try
        {
            var names = Enumerable.Range(0, fieldCount).Select(i => $"c{i}").ToList();
            _scan = scanner.Open(path, layout.Delimiter[0], names, layout.HeaderLine);
        }
        catch (MalformedDelimitedException)
        {
            GoOnCarefully();
        }
    }

    public int Count => _careful?.Count ?? _fieldCount;

    /// <summary>In a plain file every line is a row.</summary>
    public long Line => _careful?.Line ?? _layout.HeaderLine + _rowsBefore + _row + 1;

    public string? Damage => _careful?.Damage;

    public long BytesRead => _careful?.BytesRead ?? _bytesRead;

    public ReadOnlySpan<byte> Field(int index) => _careful is null ? _scan!.Field(_row, index) : _careful.Field(index);

    public bool Next(CancellationToken cancellationToken)
    {
        while (_careful is null)
        {
            if (!NextScanned(cancellationToken)) return _careful is not null && _careful.Next(cancellationToken);
            if (!IsBlank()) return true;
        }

        return _careful.Next(cancellationToken);
    }

    public void Dispose()
    {
        _scan?.Dispose();
        _careful?.Dispose();
    }

    private bool NextScanned(CancellationToken cancellationToken)
    {
        if (_row >= 0) _bytesRead = Math.Min(_size, _bytesRead + RowBytes());
        if (_row >= 0 && _row + 1 < _scan!.RowCount)
        {
            _row++;
            return true;
        }

        return NextChunk(cancellationToken);
    }

    private bool NextChunk(CancellationToken cancellationToken)
    {
        _rowsBefore += _row + 1;
        _row = -1;
        try
        {
            do
            {
                if (!_scan!.ReadChunk(cancellationToken)) return false;
            }
            while (_scan.RowCount == 0);
        }
        catch (MalformedDelimitedException)
        {
            GoOnCarefully();
            return false;
        }

        _row = 0;
        return true;
    }

    private void GoOnCarefully()
    {
        _scan?.Dispose();
        _scan = null;
        _careful = new CarefulRows(_path, _layout);
        _careful.SkipLines(_rowsBefore);
    }

    private long RowBytes()
    {
        long bytes = _fieldCount;
        for (var i = 0; i < _fieldCount; i++) bytes += _scan!.Field(_row, i).Length;
        return bytes;
    }

    private bool IsBlank()
    {
        for (var i = 0; i < _fieldCount; i++)
        {
            if (!_scan!.Field(_row, i).Trim(" \t"u8).IsEmpty) return false;
        }

        return true;
    }
}
