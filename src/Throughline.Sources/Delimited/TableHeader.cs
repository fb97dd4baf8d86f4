using System.Text;
using Throughline.Journeys;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>The columns of a table, with names that are all different: the second <c>name</c> is <c>name#2</c>, an empty seventh <c>column 7</c>.</summary>
/// <param name="Names">One name a column.</param>
/// <param name="Named">How many columns there are up to the last with a header of its own.</param>
internal sealed record TableHeader(IReadOnlyList<string> Names, int Named)
{
    /// <summary>The most columns that a table may have.</summary>
    public const int MostColumns = 5000;

    /// <summary>Reads the header of a file.</summary>
    public static TableHeader Read(string path, TextLayout layout)
    {
        using var rows = new RowTokenizer(TextEncodings.OpenAsUtf8(path, layout.Encoding), layout.Delimiter[0]);
        for (var line = 1; line < layout.HeaderLine; line++) rows.SkipLine();
        while (rows.Read())
        {
            if (layout.HeaderLine == 0 && rows.IsBlank()) continue;
            return layout.HeaderLine == 0 ? Numbered(rows.Count) : Of(rows);
        }

        throw new WorkspaceException(Problem.BadInput, $"{Path.GetFileName(path)} ends before its header on line {layout.HeaderLine}.");
    }

    /// <summary>The header that a row is.</summary>
    public static TableHeader Of(RowTokenizer row)
    {
        if (row.Count > MostColumns)
        {
            throw new WorkspaceException(Problem.BadInput, $"The header on line {row.Line} has {row.Count:N0} columns; a table may have {MostColumns:N0}. Is the delimiter right?");
        }

        var names = new List<string>(row.Count);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = 0;
        for (var i = 0; i < row.Count; i++)
        {
            var text = Encoding.UTF8.GetString(row.Field(i)).Trim(' ', '\t', '\r', '\n', '\uFEFF');
            if (text.Length > 0) named = i + 1;
            names.Add(Unique(text.Length > 0 ? text : $"column {i + 1}", seen));
        }

        return new TableHeader(names, named);
    }

    private static TableHeader Numbered(int count) => new([.. Enumerable.Range(1, count).Select(i => $"column {i}")], count);

    private static string Unique(string name, Dictionary<string, int> seen)
    {
        var times = seen[name] = seen.GetValueOrDefault(name) + 1;
        return times == 1 ? name : Unique($"{name}#{times}", seen);
    }
}
