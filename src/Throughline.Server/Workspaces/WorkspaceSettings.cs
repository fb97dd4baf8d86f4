using System.Text.Json;
using Throughline.Journeys;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Workspaces;

/// <summary>What <c>settings.json</c> holds. Its presence makes a folder a workspace.</summary>
/// <param name="Version">Of the workspace's layout; 1.</param>
/// <param name="Journeys">Journeys that somebody has named; empty: they are drafted from the topics in the data.</param>
public sealed record WorkspaceSettings(int Version, IReadOnlyList<GivenJourney> Journeys)
{
    /// <summary>Saved filters.</summary>
    public IReadOnlyList<Persona> Personas { get; init; } = [];

    /// <summary>The layout that this program writes.</summary>
    public const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Settings of a new workspace.</summary>
    public static WorkspaceSettings Empty { get; } = new(CurrentVersion, []);

    /// <summary>Reads a settings file.</summary>
    /// <exception cref="WorkspaceException">It is no settings file, or a newer program's.</exception>
    public static WorkspaceSettings Read(string path)
    {
        WorkspaceSettings? settings;
        try
        {
            settings = JsonSerializer.Deserialize<WorkspaceSettings>(File.ReadAllBytes(path), Layout);
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{path} is not valid JSON: {e.Message} Mend it, or delete it to start with empty settings.", e);
        }

        if (settings is null) throw new WorkspaceException(Problem.BadMapping, $"{path} is empty; delete it to start with empty settings.");
        if (settings.Version > CurrentVersion)
            throw new WorkspaceException(Problem.Unavailable, $"{path} has version {settings.Version}, made by a newer Throughline; this one reads version {CurrentVersion}. Update the program.");
        return settings with { Journeys = settings.Journeys ?? [], Personas = settings.Personas ?? [] };
    }

    /// <summary>Writes the file whole, beside the old one first, so that a kill never leaves half a file.</summary>
    public void Write(string path)
    {
        var draft = path + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(this, Layout));
        File.Move(draft, path, overwrite: true);
    }
}
