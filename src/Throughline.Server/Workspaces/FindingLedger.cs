using System.Text.Json;
using Throughline.Journeys;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>
/// Remembers in <c>findings.json</c> when a finding was first and last seen, so that a list can say what is new and what is gone. Findings keep their ids from run
/// to run; of each its last sentence is kept. The file can be deleted: then everything is new again.
/// </summary>
/// <param name="path">Where it is.</param>
public sealed class FindingLedger(string path)
{
    /// <summary>Its name in the workspace.</summary>
    public const string FileName = "findings.json";

    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true };
    private readonly Lock _gate = new();

    /// <summary>Every finding that was ever seen, by its id.</summary>
    /// <exception cref="WorkspaceException">The file is no ledger.</exception>
    public IReadOnlyDictionary<string, SeenFinding> Read()
    {
        lock (_gate) return Load();
    }

    /// <summary>Notes what a search of a whole journey found now.</summary>
    /// <param name="found">Its findings.</param>
    /// <param name="now">The moment of the search.</param>
    /// <exception cref="WorkspaceException">The file is no ledger.</exception>
    public void Note(IReadOnlyList<FindingLine> found, DateTimeOffset now)
    {
        lock (_gate)
        {
            var seen = Load();
            foreach (var line in found)
                seen[line.Id] = new SeenFinding(line.Journey, line.Home, line.Name, line.Statement, seen.TryGetValue(line.Id, out var before) ? before.FirstSeen : now, now);
            if (found.Count > 0) FileProblems.Named(path, () => Write(seen));
        }
    }

    private Dictionary<string, SeenFinding> Load()
    {
        if (!File.Exists(path)) return new(StringComparer.Ordinal);
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, SeenFinding>>(File.ReadAllBytes(path), Layout) ?? new(StringComparer.Ordinal);
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{path} is not valid JSON: {e.Message} Delete it: it only says when findings were first seen, and is made anew.", e);
        }
    }

    // Beside the old one first, so that a kill never leaves half a file.
    private bool Write(Dictionary<string, SeenFinding> seen)
    {
        var draft = path + ".new";
        File.WriteAllBytes(draft, JsonSerializer.SerializeToUtf8Bytes(seen, Layout));
        File.Move(draft, path, overwrite: true);
        return true;
    }
}
