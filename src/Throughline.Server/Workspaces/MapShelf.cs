using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Server.Workspaces;

/// <summary>Whole maps of a workspace: found, made, and brought back after they were edited elsewhere.</summary>
public sealed class MapShelf(Workspace workspace)
{
    private const int HistoryPage = 200;

    private MapRecords Records => new(workspace.Records);

    /// <summary>A map as it stands: what somebody has drawn, or the draft.</summary>
    /// <exception cref="WorkspaceException">There is none; the message lists the journeys that there are.</exception>
    public async Task<KeptMap> GetAsync(string id, CancellationToken cancellationToken) => (await PortfolioAsync(cancellationToken)).Get(id).Kept;

    /// <summary>A map as it stands, or null.</summary>
    public async Task<KeptMap?> FindAsync(string id, CancellationToken cancellationToken) => (await PortfolioAsync(cancellationToken)).Find(id)?.Kept;

    /// <summary>All maps, that of all journeys first.</summary>
    public async Task<IReadOnlyList<KeptMap>> AllAsync(CancellationToken cancellationToken)
    {
        var portfolio = await PortfolioAsync(cancellationToken);
        return [portfolio.Get(Portfolio.All).Kept, .. portfolio.Maps.Select(map => portfolio.Get(map.Id).Kept)];
    }

    /// <summary>Keeps a map that was made or edited elsewhere: as a new record, or as a new version of the one that there is.</summary>
    /// <param name="drawn">The map; its id says which.</param>
    /// <param name="madeTo">The version that it was made to; null: the newest.</param>
    /// <param name="who">Who keeps it.</param>
    /// <param name="why">The reason; empty: none.</param>
    /// <param name="cancellationToken">Stops waiting; the version may have been written.</param>
    /// <returns>The version that it is now, and whether that is another than before.</returns>
    /// <exception cref="RecordConflictException">The record has a newer version than the one that it was made to.</exception>
    /// <exception cref="WorkspaceException">The change needs a reason, or the map cannot be published as it is.</exception>
    public async Task<(long Version, bool IsChanged)> KeepAsync(DrawnMap drawn, long? madeTo, string who, string why, CancellationToken cancellationToken)
    {
        var portfolio = await PortfolioAsync(cancellationToken);
        var before = portfolio.Find(drawn.Map.Id)?.Kept;
        if (before is not null && why.Length == 0 && MapRules.AsksWhy(before.Drawn.Map, drawn.Map) is { } question)
            throw new WorkspaceException(Problem.Usage, $"{question} Give the reason with --why.");
        MapChecks.Refuse(portfolio, before?.Drawn, drawn);
        if (before is null) return ((await Records.AddAsync(drawn, who, why, cancellationToken)).Entry.Version, true);
        if (RecordJson.Write(before.Drawn) == RecordJson.Write(drawn)) return (before.Version, false);
        var written = before.Entry is { } entry && (madeTo is not null || !before.IsDraft)
            ? await Records.ChangeAsync(before with { Entry = entry with { Version = madeTo ?? entry.Version } }, drawn, who, why, cancellationToken)
            : await Records.ChangeAsync(before.Drawn.Map, draft => MapDiff.Of(draft, drawn), who, why, cancellationToken);
        return (written.Version, true);
    }

    /// <summary>What makes new maps beside those that there are.</summary>
    public async Task<MapMaking> MakingAsync(CancellationToken cancellationToken) => new(await PortfolioAsync(cancellationToken));

    /// <summary>Keeps a map that must be new.</summary>
    /// <exception cref="WorkspaceException">There is one of its id, or it is unsound.</exception>
    public async Task<long> AddAsync(DrawnMap made, string who, string why, CancellationToken cancellationToken)
    {
        (await MakingAsync(cancellationToken)).Refuse(made);
        return (await Records.AddAsync(made, who, why, cancellationToken)).Entry.Version;
    }

    /// <summary>What was done to a map, the newest first.</summary>
    /// <exception cref="WorkspaceException">Nobody has ever changed a map of that id.</exception>
    public async Task<IReadOnlyList<RecordEntry>> HistoryAsync(string id, CancellationToken cancellationToken)
    {
        var entries = new List<RecordEntry>();
        while (workspace.HasRecords)
        {
            var page = await Records.HistoryAsync(id, entries.Count == 0 ? null : entries[^1].Version, HistoryPage, cancellationToken);
            entries.AddRange(page);
            if (page.Count < HistoryPage) break;
        }

        if (entries.Count > 0) return entries;
        var draft = await GetAsync(id, cancellationToken);
        throw new WorkspaceException(Problem.NotFound, $"Nobody has changed the map “{draft.Drawn.Map.Name}” yet: it is drawn from the data, and has no versions.");
    }

    private async Task<Portfolio> PortfolioAsync(CancellationToken cancellationToken) =>
        (await workspace.AnswersAsync(Portfolio.All, CaseFilter.None, "", cancellationToken)).Portfolio;
}
