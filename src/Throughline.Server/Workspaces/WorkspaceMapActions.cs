using Throughline.Journeys;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Changes the maps of a workspace.</summary>
public sealed class WorkspaceMapActions(Workspace workspace, WorkspacePageData data) : IMapActions
{
    private MapRecords Maps => new(workspace.Records);

    /// <inheritdoc/>
    public async Task ChangeAsync(string journeyId, Func<DrawnMap, IReadOnlyList<MapChange>> changes, string who, string why, CancellationToken ct)
    {
        var journey = await KnownAsync(journeyId, ct);
        await Maps.ChangeAsync(journey.Draft, map => Checked(journey.Portfolio, map, changes(map), why), who, why, ct);
    }

    /// <inheritdoc/>
    public async Task AddPathAsync(string journeyId, string name, PathKind kind, string? way, string who, CancellationToken ct)
    {
        var journey = (await KnownAsync(journeyId, ct)).Journey;
        if (way is null)
        {
            await ChangeAsync(journeyId, map => MapEdits.AddPath(map, name, kind, UsualPath.Of(map.Map, journey.Log) is { Count: > 0 } usual ? usual : null), who, "", ct);
            return;
        }

        var found = journey.Conformance.Unexplained.FirstOrDefault(known => known.Key == way)
            ?? throw new WorkspaceException(Problem.Conflict, "This way is explained by now, or the map has other steps: somebody was faster. Load the page again.");
        await ChangeAsync(journeyId, map => MapEdits.AddPath(map, name.Length > 0 ? name : NameOf(found.Names), kind, found.Steps), who, "", ct);
    }

    /// <inheritdoc/>
    public async Task AddBrokenAsync(string journeyId, string step, string who, CancellationToken ct)
    {
        var known = await KnownAsync(journeyId, ct);
        var broken = ObservedBroken.Of(journeyId, known.Portfolio).FirstOrDefault(broken => broken.Step.Id == step)
            ?? throw new WorkspaceException(Problem.NotFound, "This was not observed, or not any more. Load the page again.");
        await ChangeAsync(journeyId, map => broken.Draw(map, known.Journey), who, "", ct);
    }

    /// <inheritdoc/>
    public async Task AddAsync(DrawnMap made, string who, string why, CancellationToken ct)
    {
        new MapMaking(await data.PortfolioNowAsync(ct)).Refuse(made);
        await Maps.AddAsync(made, who, why, ct);
    }

    /// <inheritdoc/>
    public async Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct) =>
        await Maps.UndoAsync((await KnownAsync(journeyId, ct)).Draft, version, isRedo, who, ct);

    /// <inheritdoc/>
    public async Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct) =>
        await Maps.RestoreAsync((await KnownAsync(journeyId, ct)).Journey.Kept, version, who, why, ct);

    // First and last say which way it is; the whole of it stands in the path.
    private static string NameOf(IReadOnlyList<string> names) => names.Count switch
    {
        1 => $"Only: {names[0]}",
        2 => $"{names[0]} → {names[1]}",
        _ => $"{names[0]} → … → {names[^1]}",
    };

    private static IReadOnlyList<MapChange> Checked(Portfolio portfolio, DrawnMap map, IReadOnlyList<MapChange> changes, string why)
    {
        var changed = MapDiff.Apply(map, changes);
        MapChecks.Refuse(portfolio, map, changed);
        return why.Length == 0 && MapRules.AsksWhy(map.Map, changed.Map) is { } question ? throw new WorkspaceException(Problem.Usage, question) : changes;
    }

    private async Task<KnownJourney> KnownAsync(string journeyId, CancellationToken ct) =>
        await data.KnownAsync(journeyId, ct) ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");
}
