using Throughline.Office.Maps.Usage;

namespace Throughline.Server.Workspaces;

/// <summary>Counts how often maps are opened, in memory until somebody asks for it to be kept. Looking at a workspace in which nobody has kept anything makes no records. Safe for several threads.</summary>
public sealed class MapUsageLog(Workspace workspace)
{
    private const string Program = "throughline";
    private readonly Lock _lock = new();
    private Dictionary<(string Map, DateOnly Day), Dictionary<string, int>> _opens = [];

    /// <summary>Counts an open.</summary>
    public void Note(string map, string role)
    {
        if (!workspace.HasRecords) return;
        var day = DateOnly.FromDateTime(workspace.Clock.GetUtcNow().UtcDateTime);
        lock (_lock) Add((map, day), role, 1);
    }

    /// <summary>Keeps what was counted since the last time; what could not be kept is counted on.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        Dictionary<(string Map, DateOnly Day), Dictionary<string, int>> taken;
        lock (_lock) (taken, _opens) = (_opens, []);
        try
        {
            foreach (var (of, roles) in taken.ToList())
            {
                await new MapUsageRecords(workspace.Records).AddOpensAsync(of.Map, of.Day, [.. roles.Select(role => new RoleOpens(role.Key, role.Value))], Program, cancellationToken);
                taken.Remove(of);
            }
        }
        finally
        {
            lock (_lock)
                foreach (var (of, roles) in taken)
                    foreach (var (role, opens) in roles) Add(of, role, opens);
        }
    }

    private void Add((string Map, DateOnly Day) of, string role, int opens)
    {
        if (!_opens.TryGetValue(of, out var roles)) _opens[of] = roles = new Dictionary<string, int>(StringComparer.Ordinal);
        roles[role] = roles.GetValueOrDefault(role) + opens;
    }
}
