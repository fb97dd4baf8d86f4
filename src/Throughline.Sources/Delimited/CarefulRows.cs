using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>Rows by the careful tokenizer: any encoding, any quirk.</summary>
internal sealed class CarefulRows : IRowSource
{
    private readonly RowTokenizer _rows;
    private readonly int _bytesPerCharacter;

    public CarefulRows(string path, TextLayout layout)
    {
        _rows = new RowTokenizer(TextEncodings.OpenAsUtf8(path, layout.Encoding), layout.Delimiter[0]);
        _bytesPerCharacter = layout.Encoding.StartsWith("utf-16", StringComparison.Ordinal) ? 2 : 1;
        SkipLines(layout.HeaderLine - 1);
        if (layout.HeaderLine > 0) _rows.Read();
    }

    public int Count => _rows.Count;

    public long Line => _rows.Line;

    public string? Damage => _rows.Damage;

    public long BytesRead => _rows.Taken * _bytesPerCharacter;

    public ReadOnlySpan<byte> Field(int index) => _rows.Field(index);

    /// <summary>Moves over physical lines.</summary>
    public void SkipLines(long count)
    {
        while (count-- > 0 && _rows.SkipLine())
        {
            // Nothing in them is wanted.
        }
    }

    public bool Next(CancellationToken cancellationToken)
    {
        while (_rows.Read())
        {
            if (_rows.Damage is not null || !_rows.IsBlank()) return true;
        }

        return false;
    }

    public void Dispose() => _rows.Dispose();
}
