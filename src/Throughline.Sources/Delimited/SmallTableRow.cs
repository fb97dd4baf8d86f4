namespace Throughline.Sources.Delimited;

/// <summary>A row of a small table.</summary>
/// <param name="Line">Physical line on which it begins, from 1.</param>
/// <param name="Cells">Its cells as they stand; a short row has fewer than the table has columns.</param>
public sealed record SmallTableRow(long Line, IReadOnlyList<string> Cells)
{
    /// <summary>A cell; empty where the row is short.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";
}
