using System.Text;
using Throughline.Journeys;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>Finds out how a delimited file is laid out, from its first megabyte.</summary>
internal static class LayoutDetector
{
    private const int HeadBytes = 1024 * 1024;
    private const int Rows = 500;
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static TextLayout Detect(SourceFile file)
    {
        var head = ReadHead(file);
        var encoding = TextEncodings.Detect(head)
            ?? throw new WorkspaceException(Problem.BadInput, $"{file.Name} is a binary file, not a table of text; give an export as CSV.");
        var shapes = Delimiters.Select(d => Shape(file.Path, encoding, d)).ToList();
        var best = shapes.Where(s => s.Fields > 1).OrderByDescending(s => s.Consistency).ThenByDescending(s => s.Fields).FirstOrDefault() ?? shapes[0];
        if (best.HeaderLine < 0) throw new WorkspaceException(Problem.BadInput, $"{file.Name} has no rows: there is nothing in it but white space.");
        return new TextLayout(encoding, best.Delimiter.ToString(), best.HeaderLine, best.DecimalCommas > best.DecimalPoints);
    }

    private static byte[] ReadHead(SourceFile file)
    {
        if (Directory.Exists(file.Path)) throw new WorkspaceException(Problem.BadInput, $"{file.Name} is a folder; name the files in it.");
        if (!File.Exists(file.Path)) throw new WorkspaceException(Problem.NotFound, $"{file.Name} is not there.");
        using var stream = Open(file);
        var head = new byte[Math.Min(HeadBytes, stream.Length)];
        stream.ReadExactly(head);
        if (head.Length == 0) throw new WorkspaceException(Problem.BadInput, $"{file.Name} is empty.");
        if (head.Length < HeadBytes) return head;
        // A character may be cut in two at the end: look at whole lines only.
        var lineEnd = head.AsSpan().LastIndexOfAny((byte)'\n', (byte)'\r');
        return lineEnd > 0 ? head[..(lineEnd + 1)] : head[..^4];
    }

    private static FileStream Open(SourceFile file)
    {
        try
        {
            return File.OpenRead(file.Path);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new WorkspaceException(Problem.NotAllowed, $"{file.Name} may not be read by this user; change its permissions.", e);
        }
    }

    private static TableShape Shape(string path, string encoding, char delimiter)
    {
        using var rows = new RowTokenizer(TextEncodings.OpenAsUtf8(path, encoding), delimiter);
        var counts = new List<(int Fields, long Line)>();
        int commas = 0, points = 0;
        while (counts.Count < Rows && rows.Taken < HeadBytes * 4 && rows.Read())
        {
            if (rows.Damage is null && rows.IsBlank()) continue;
            counts.Add((rows.Damage is null ? rows.Count : 0, rows.Line));
            for (var i = 0; i < rows.Count; i++)
            {
                if (NumberText.IsDecimal(rows.Field(i), ',')) commas++;
                if (NumberText.IsDecimal(rows.Field(i), '.')) points++;
            }
        }

        if (counts.Count == 0) return new TableShape(delimiter, 0, 0, -1, 0, 0);
        var usual = counts.GroupBy(c => c.Fields).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First();
        var header = counts.FindIndex(c => c.Fields == usual.Key);
        var consistency = (double)usual.Count() / (counts.Count - Math.Min(header, counts.Count / 2));
        return new TableShape(delimiter, usual.Key, Math.Round(consistency, 2), HeaderLine(path, encoding, delimiter, (int)counts[header].Line), commas, points);
    }

    /// <summary>0 if the first row of the table is data: one of its fields is a time or a decimal number.</summary>
    private static int HeaderLine(string path, string encoding, char delimiter, int line)
    {
        using var rows = new RowTokenizer(TextEncodings.OpenAsUtf8(path, encoding), delimiter);
        for (var i = 1; i < line; i++) rows.SkipLine();
        rows.Read();
        for (var i = 0; i < rows.Count && rows.Count > 1; i++)
        {
            var text = Encoding.UTF8.GetString(rows.Field(i).Trim((byte)' '));
            if (line == 1 && text.Length is > 5 and < 40 && TimeFormats.Detect([text], headerSpeaksOfTime: false).Count > 0) return 0;
        }

        return line;
    }

    private sealed record TableShape(char Delimiter, int Fields, double Consistency, int HeaderLine, int DecimalCommas, int DecimalPoints);
}
