using Throughline.Journeys;

namespace Throughline.Server.Maps;

/// <summary>A file with a map that somebody sends from a browser.</summary>
/// <param name="Name">Its name, as the browser says it.</param>
/// <param name="Content">All of it.</param>
public sealed record UploadedMap(string Name, byte[] Content)
{
    /// <summary>The most that is taken, in bytes: no map that people draw comes near it.</summary>
    public const int MostBytes = 1024 * 1024;

    private const int LongestName = 100;

    private static readonly string[] Endings = [".yaml", ".yml", ".csv", ".tsv", ".txt", ".cjml", ".xml"];

    /// <summary>The map in it.</summary>
    /// <exception cref="WorkspaceException">It is too large, none of the files that hold maps, or holds no sound map; the message says where and what to do.</exception>
    public ReadMap Read()
    {
        var name = Safe();
        if (Content.Length == 0) throw new WorkspaceException(Problem.BadInput, $"{name} is empty. Choose another file.");
        if (Content.Length > MostBytes) throw new WorkspaceException(Problem.BadInput, $"{name} has more than {MostBytes / 1024} kB, as no map has. Is it the right file?");
        if (!Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) throw new WorkspaceException(Problem.BadInput, $"{name} is no file that holds a map. Choose YAML ({Endings[0]}), a table ({Endings[2]}) or CJML ({Endings[5]}, {Endings[6]}).");
        var folder = Directory.CreateTempSubdirectory("throughline-map-");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, Content);
            return MapFile.ReadAny(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A browser may say a whole path of another machine.
    private string Safe()
    {
        var last = Name[(Name.LastIndexOfAny(['/', '\\']) + 1)..];
        var letters = new string([.. last.Where(letter => !char.IsControl(letter) && !Path.GetInvalidFileNameChars().Contains(letter))]);
        return letters.Length is 0 or > LongestName || letters.Trim('.').Length == 0 ? $"map{Path.GetExtension(letters)}" : letters;
    }
}
