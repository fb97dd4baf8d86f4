using System.Text;
using Throughline.Journeys;

namespace Throughline.Sources.Delimited;

/// <summary>A table that people keep by hand, read whole: any delimiter and encoding.</summary>
/// <param name="Name">The file's name, for error messages.</param>
/// <param name="Header">The names of the columns, all different.</param>
/// <param name="Rows">The rows with content, in order.</param>
public sealed record SmallTable(string Name, IReadOnlyList<string> Header, IReadOnlyList<SmallTableRow> Rows)
{
    /// <summary>The most rows that are read; what has more is no table of somebody's hand.</summary>
    public const int MostRows = 20_000;

    /// <summary>Reads a file.</summary>
    /// <exception cref="WorkspaceException">It is not there, no text, has no header, a damaged row or too many rows; the message says where.</exception>
    public static SmallTable Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new WorkspaceException(Problem.NotFound, $"{path} is not there.");
        var layout = LayoutDetector.Detect(new SourceFile(path, name, new FileInfo(path).Length));
        if (layout.HeaderLine == 0) throw new WorkspaceException(Problem.BadInput, $"{name} begins with data. Put a line with the names of the columns above it.");
        var header = TableHeader.Read(path, layout);
        using var rows = new TableRows(path, layout);
        var read = new List<SmallTableRow>();
        while (rows.Next())
        {
            if (rows.Damage is { } damage) throw new WorkspaceException(Problem.BadInput, $"{name}, line {rows.Line}: {damage}. Mend the line and read the file again.");
            if (read.Count == MostRows) throw new WorkspaceException(Problem.BadInput, $"{name} has more than {MostRows:N0} rows. Is it the right file?");
            read.Add(new SmallTableRow(rows.Line, [.. Enumerable.Range(0, rows.Count).Select(i => Encoding.UTF8.GetString(rows.Field(i)))]));
        }

        return new SmallTable(name, header.Names, read);
    }
}
