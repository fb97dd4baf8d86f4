using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Sources.Delimited;

namespace Throughline.Server.Maps;

/// <summary>A file with a map in it: YAML or CJML, which hold a whole map, or a table, which holds the steps of one.</summary>
public static class MapFile
{
    private const long MostBytes = 16 * 1024 * 1024;

    private static readonly string[] Tables = [".csv", ".tsv", ".txt"];

    /// <summary>Whether a file is a table: then it says neither id nor name of its map.</summary>
    public static bool IsTable(string path) => Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The map of a file of YAML or CJML.</summary>
    /// <exception cref="WorkspaceException">It is not there, too large, or holds no sound map.</exception>
    public static ReadMap Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new WorkspaceException(Problem.NotFound, $"{path} is not there.");
        if (new FileInfo(path).Length > MostBytes) throw new WorkspaceException(Problem.BadInput, $"{name} has more than {MostBytes / 1024 / 1024} MB, as no map has. Is it the right file?");
        using var file = File.OpenRead(path);
        using var text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        var content = Text(text, name);
        if (!content.AsSpan().TrimStart().StartsWith("<", StringComparison.Ordinal)) return new ReadMap(MapYaml.Read(content, name), []);
        file.Position = 0;
        return MapCjml.Read(file, name);
    }

    /// <summary>A map with the steps of a table.</summary>
    /// <param name="path">The table.</param>
    /// <param name="onto">The map whose steps it holds.</param>
    /// <exception cref="WorkspaceException">It makes no sound map.</exception>
    public static DrawnMap ReadTable(string path, DrawnMap onto) => MapCsv.Read(SmallTable.Read(path), onto);

    /// <summary>The map of any file that can hold one, as it is by itself; that of a table is named after the file.</summary>
    /// <exception cref="WorkspaceException">It makes no sound map; the message says where and what to do.</exception>
    public static ReadMap ReadAny(string path)
    {
        if (!IsTable(path)) return Read(path);
        var name = Path.GetFileNameWithoutExtension(path);
        return new ReadMap(ReadTable(path, Empty(Slug.Of(name), name)), []);
    }

    /// <summary>A map without anything drawn, for the steps of a table.</summary>
    public static DrawnMap Empty(string id, string name) => new(new JourneyMap(id, name, null, []));

    private static string Text(StreamReader text, string name)
    {
        try
        {
            return text.ReadToEnd();
        }
        catch (DecoderFallbackException e)
        {
            throw new WorkspaceException(Problem.BadInput, $"{name} is not written in UTF-8. Save it as UTF-8.", e);
        }
    }
}
