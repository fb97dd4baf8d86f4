namespace Throughline.Server.Workspaces;

/// <summary>The files and folders that making a workspace adds to a disk: those of its names that were not there before.</summary>
internal sealed class WorkspaceTraces
{
    private static readonly string[] Files = ["settings.json", "settings.json.new", "events.duckdb", "events.duckdb.wal", "events.duckdb.lock"];
    private static readonly string[] Contents = ["mappings", "events.duckdb.tmp"];

    private readonly List<string> _files;
    private readonly List<string> _contents;
    private readonly List<string> _folders = [];

    private WorkspaceTraces(string folder)
    {
        _files = Absent(folder, Files);
        _contents = Absent(folder, Contents);
        for (var missing = folder; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing)) _folders.Add(missing);
    }

    /// <summary>Notes what is not there yet.</summary>
    public static WorkspaceTraces Before(string folder) => new(folder);

    /// <summary>Removes what has come since; a folder that holds anything else stays.</summary>
    public void Remove()
    {
        foreach (var file in _files) File.Delete(file);
        foreach (var folder in _contents.Where(Directory.Exists)) Directory.Delete(folder, recursive: true);
        foreach (var folder in _folders)
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }
    }

    private static List<string> Absent(string folder, string[] names) => [.. names.Select(name => Path.Combine(folder, name)).Where(path => !Path.Exists(path))];
}
