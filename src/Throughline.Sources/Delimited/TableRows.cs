using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>The data rows of a delimited file, one after the other: any encoding, any quirk.</summary>
internal sealed class TableRows : IDisposable
{
    private readonly RowTokenizer _rows;
    private readonly int _bytesPerCharacter;

    public TableRows(string path, TextLayout layout)
    {
        _rows = new RowTokenizer(TextEncodings.OpenAsUtf8(path, layout.Encoding), layout.Delimiter[0]);
        _bytesPerCharacter = layout.Encoding.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : 1;
        SkipLines(layout.HeaderLine - 1);
        if (layout.HeaderLine > 0) _rows.Read();
    }

    /// <summary>Fields of the row.</summary>
    public int Count => _rows.Count;

    /// <summary>Physical line on which the row begins, from 1.</summary>
    public long Line => _rows.Line;

    /// <summary>Why the row cannot be cut into fields; null for a whole row.</summary>
    public string? Damage => _rows.Damage;

    /// <summary>About how many bytes of the file have been read.</summary>
    public long BytesRead => _rows.Taken * _bytesPerCharacter;

    /// <summary>A field as UTF-8; valid until the next row.</summary>
    public ReadOnlySpan<byte> Field(int index) => _rows.Field(index);

    /// <summary>Moves to the next data row that has any content; false at the end.</summary>
    public bool Next()
    {
        while (_rows.Read())
        {
            if (_rows.Damage is not null || !_rows.IsBlank()) return true;
        }

        return false;
    }

    public void Dispose() => _rows.Dispose();

    private void SkipLines(int count)
    {
        while (count-- > 0 && _rows.SkipLine())
        {
            // Nothing in them is wanted.
        }
    }
}
