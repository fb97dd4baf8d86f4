namespace Throughline.Sources.Readers.Cells;

/// <summary>The name of a source, proposed from a file's name: its last part without endings.</summary>
internal static class SourceNames
{
    private static readonly string[] Endings = [".gz", ".xes", ".xml", ".json", ".jsonocel", ".xmlocel", ".sqlite", ".db", ".ocel", ".mxml"];

    public static string Of(SourceFile file)
    {
        var name = Path.GetFileName(file.Name);
        while (Endings.FirstOrDefault(e => name.Length > e.Length && name.EndsWith(e, StringComparison.OrdinalIgnoreCase)) is { } ending)
            name = name[..^ending.Length];
        return name;
    }
}
