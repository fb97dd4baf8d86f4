using System.Globalization;
using System.Text;

namespace Throughline.Sources.Mapping;

/// <summary>The text form of mappings: YAML that a person can read, edit and give back. Reading what was written gives the same mappings.</summary>
public static class MappingYaml
{
    private const string Head = """
        # How a file becomes events. Edit it and give it back with --mapping; every key is explained in docs/mapping.md.
        # Columns are the file's headers; a second "name" is "name#2", an empty seventh header is "column 7".

        """;

    /// <summary>Writes one mapping.</summary>
    public static string Write(FileMapping mapping) => Write([mapping]);

    /// <summary>Writes several mappings into one file.</summary>
    public static string Write(IReadOnlyList<FileMapping> mappings)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var mapping in mappings)
        {
            foreach (var doubt in mapping.Unsure) text.Append("# Unsure: ").Append(doubt.ReplaceLineEndings(" ")).Append('\n');
        }

        if (mappings.Count == 1)
        {
            WriteKeys(mappings[0], new YamlLines(text, ""));
            return text.ToString();
        }

        text.Append("mappings:\n");
        foreach (var mapping in mappings)
        {
            text.Append("  -\n");
            WriteKeys(mapping, new YamlLines(text, "    "));
        }

        return text.ToString();
    }

    /// <summary>Reads the mappings of a file.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="fileName">The file's name, for error messages.</param>
    /// <exception cref="Journeys.WorkspaceException">The text is no mapping; the message names file, line, key and what is allowed.</exception>
    public static IReadOnlyList<FileMapping> Read(string yaml, string fileName) => new MappingYamlReader(fileName).Read(yaml);

    private static void WriteKeys(FileMapping mapping, YamlLines lines)
    {
        lines.Text("source", mapping.Source);
        lines.Text("format", mapping.Format);
        lines.Text("files", mapping.Files);
        lines.Plain("shape", MappingKeys.Shapes.Single(s => s.Value == mapping.Shape).Key);
        if (mapping.Text is { } layout) WriteLayout(layout, lines);
        WriteTimes(mapping.Times, lines);
        lines.Text("id", mapping.Id);
        lines.Text("revision", mapping.Revision);
        if (mapping.Deleted is { } deleted) WriteDeleted(deleted, lines);
        lines.Text("sequence", mapping.Sequence);
        lines.Text("activity", mapping.Activity);
        lines.Text("type", mapping.Type);
        lines.Map("references", mapping.References);
        lines.Map("customers", mapping.Customers);
        lines.List("linked-tickets", mapping.LinkedTickets);
        lines.Text("side", mapping.Side);
        lines.Text("visible", mapping.Visible);
        lines.Text("free-text", mapping.FreeText);
        if (mapping.Score is { } score) WriteScore(score, lines);
        lines.Text("deadline", mapping.Deadline);
        lines.Text("article-edited", mapping.ArticleEdited);
        lines.List("attributes", mapping.Attributes);
        lines.Map("left-out", mapping.LeftOut);
        lines.Map("types", mapping.Types);
        lines.List("nulls", mapping.Nulls);
        lines.List("unsure", mapping.Unsure);
        lines.List("columns", mapping.Columns);
    }

    private static void WriteLayout(TextLayout layout, YamlLines lines)
    {
        var inner = lines.Open("text");
        inner.Text("encoding", layout.Encoding);
        inner.Text("delimiter", layout.Delimiter);
        inner.Plain("header-line", layout.HeaderLine.ToString(CultureInfo.InvariantCulture));
        inner.Plain("decimal-comma", layout.DecimalComma ? "true" : "false");
        if (layout.Defused) inner.Plain("defused", "true");
    }

    private static void WriteScore(ScoreColumn score, YamlLines lines)
    {
        var inner = lines.Open("score");
        inner.Text("column", score.Column);
        inner.Plain("low", score.Low.ToString("R", CultureInfo.InvariantCulture));
        inner.Plain("high", score.High.ToString("R", CultureInfo.InvariantCulture));
        inner.Text("low-column", score.LowColumn);
        inner.Text("high-column", score.HighColumn);
    }

    private static void WriteDeleted(DeletedColumn deleted, YamlLines lines)
    {
        var inner = lines.Open("deleted");
        inner.Text("column", deleted.Column);
        inner.List("values", deleted.Values);
    }

    private static void WriteTimes(IReadOnlyList<TimeColumn> times, YamlLines lines)
    {
        if (times.Count == 0) return;
        var inner = lines.Open("times");
        foreach (var time in times)
        {
            var item = inner.Item();
            item.Text("column", time.Column);
            item.List("formats", time.Formats);
            item.Text("zone", time.Zone);
            item.Text("activity", time.Activity);
        }
    }
}
