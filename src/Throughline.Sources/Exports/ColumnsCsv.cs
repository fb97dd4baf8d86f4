namespace Throughline.Sources.Exports;

/// <summary>Writes columns as a CSV table.</summary>
internal static class ColumnsCsv
{
    /// <summary>Writes a header, then a row for each number.</summary>
    public static void Write(IReadOnlyList<ExportColumn> columns, IEnumerable<int> rows, ExportProgress progress, Stream target)
    {
        using var csv = new CsvRows(target);
        foreach (var column in columns) csv.Text(column.Name);
        csv.End();
        foreach (var row in rows)
        {
            foreach (var column in columns) Cell(csv, column, row);
            csv.End();
            progress.Step();
        }
    }

    private static void Cell(CsvRows csv, ExportColumn column, int row)
    {
        if (column.Kind == ValueKind.Text) csv.Text(column.Value(row));
        else csv.Plain(column.Value(row));
    }
}
