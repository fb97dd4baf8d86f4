using Throughline.Journeys;
using Throughline.Sources.Mapping;

namespace Throughline.Server.Workspaces;

/// <summary>The mappings of a workspace: <c>mappings/SOURCE.yaml</c>, one a source, written on first import and used for every later file of the same shape.</summary>
public sealed class MappingShelf(string folder)
{
    /// <summary>The mapping for files with these columns, or null.</summary>
    public FileMapping? Find(string format, IReadOnlyList<string> columns) =>
        All().FirstOrDefault(mapping => mapping.Format == format && mapping.Columns.SequenceEqual(columns, StringComparer.Ordinal));

    /// <summary>The mapping that was passed in for one of its files.</summary>
    /// <exception cref="WorkspaceException">The mapping file has none for it.</exception>
    public static FileMapping Choose(IReadOnlyList<FileMapping> mappings, string fileName, string mappingPath)
    {
        var name = fileName[(fileName.LastIndexOf('/') + 1)..];
        return mappings.FirstOrDefault(mapping => mapping.Files is { } pattern && System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, name))
            ?? mappings.FirstOrDefault(mapping => mapping.Files is null)
            ?? throw new WorkspaceException(
                Problem.BadMapping,
                $"{mappingPath} has no mapping for '{name}'. Its patterns are {string.Join(", ", mappings.Select(mapping => $"'{mapping.Files}'"))}: change 'files' in one of them, or leave it out.");
    }

    /// <summary>A name for a new source that no source of another shape has.</summary>
    public string FreeName(string wanted)
    {
        var taken = All().Select(mapping => mapping.Source).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = wanted;
        for (var number = 2; taken.Contains(name); number++) name = $"{wanted}-{number}";
        return name;
    }

    /// <summary>Writes a mapping where it is not there yet, or has changed, and answers the file's path.</summary>
    public string Keep(FileMapping mapping)
    {
        var path = Path.Combine(folder, FileName(mapping.Source) + ".yaml");
        var text = MappingYaml.Write(mapping);
        if (File.Exists(path) && File.ReadAllText(path) == text) return path;
        Directory.CreateDirectory(folder);
        File.WriteAllText(path + ".new", text);
        File.Move(path + ".new", path, overwrite: true);
        return path;
    }

    /// <summary>Reads the mappings of a file.</summary>
    /// <exception cref="WorkspaceException">It is not there, or not a mapping.</exception>
    public static IReadOnlyList<FileMapping> Read(string path)
    {
        if (!File.Exists(path)) throw new WorkspaceException(Problem.NotFound, $"There is no mapping file {path}.");
        return MappingYaml.Read(File.ReadAllText(path), path);
    }

    private static string FileName(string source) =>
        string.Concat(source.Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or ' ' or '.' ? letter : '_')).Trim('.', ' ') is { Length: > 0 } name ? name : "source";

    private List<FileMapping> All() => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read)];
}
