namespace Throughline.Sources.Readers.Cells;

/// <summary>The cells of an event over those of its case, with null markers read as empty.</summary>
internal readonly struct CellView(EventCells cells, EventCells caseCells, IReadOnlyList<byte[]> nulls)
{
    public ReadOnlySpan<byte> this[int column] => column < 0 ? default : Known(cells.Has(column) ? cells[column] : caseCells[column]);

    /// <summary>The text, or nothing if it is a null marker.</summary>
    public ReadOnlySpan<byte> Known(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < nulls.Count; i++)
        {
            if (text.SequenceEqual(nulls[i])) return default;
        }

        return text;
    }
}
