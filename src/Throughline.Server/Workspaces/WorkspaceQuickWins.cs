using System.Collections.Concurrent;
using Throughline.Office.Maps;
using Throughline.Office.Maps.QuickWins;
using Throughline.Office.Records;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The quick wins of a workspace's maps. The versions of a map are read once for each new one. Safe for several threads.</summary>
/// <param name="workspace">Whose.</param>
internal sealed class WorkspaceQuickWins(Workspace workspace)
{
    private const int HistoryPage = 200;

    private readonly ConcurrentDictionary<string, (long Version, IReadOnlyList<QuickWin> Wins)> _known = new(StringComparer.Ordinal);

    /// <summary>The quick wins of a map with their figures.</summary>
    public async Task<QuickWinsView> ViewAsync(KeptMap map, CancellationToken ct)
    {
        var (wins, now) = (await OfAsync(map, ct), workspace.Clock.GetUtcNow());
        return new QuickWinsView(
            map.Drawn.Map.Id,
            map.Drawn.Map.Name,
            [.. wins.OrderBy(win => win.Delivered is not null).ThenByDescending(win => win.Delivered?.On).ThenBy(win => win.RaisedAt)],
            QuickWinFigures.Of(wins, now),
            DateOnly.FromDateTime(now.UtcDateTime));
    }

    /// <summary>The quick wins of a map, the earliest raised first.</summary>
    public async Task<IReadOnlyList<QuickWin>> OfAsync(KeptMap map, CancellationToken ct)
    {
        if (map.Version == 0) return [];
        var id = map.Drawn.Map.Id;
        if (_known.TryGetValue(id, out var known) && known.Version == map.Version) return known.Wins;
        var wins = QuickWinHistory.Of(await VersionsAsync(id, map.Version, ct));
        _known[id] = (map.Version, wins);
        return wins;
    }

    private async Task<List<Recorded<DrawnMap>>> VersionsAsync(string id, long newest, CancellationToken ct)
    {
        var (maps, versions, before) = (new MapRecords(workspace.Records), new List<Recorded<DrawnMap>>(), newest + 1);
        while (await maps.HistoryAsync(id, before, HistoryPage, ct) is { Count: > 0 } page)
        {
            foreach (var entry in page) versions.Add((await maps.ReadVersionAsync(id, entry.Version, ct))!);
            before = page[^1].Version;
        }

        versions.Reverse();
        return versions;
    }
}
