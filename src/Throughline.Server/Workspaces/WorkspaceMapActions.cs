using Throughline.Journeys;
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
    public async Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct) =>
        await Maps.UndoAsync((await KnownAsync(journeyId, ct)).Draft, version, isRedo, who, ct);

    /// <inheritdoc/>
    public async Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct) =>
        await Maps.RestoreAsync((await KnownAsync(journeyId, ct)).Journey.Kept, version, who, why, ct);

    private static IReadOnlyList<MapChange> Checked(Portfolio portfolio, DrawnMap map, IReadOnlyList<MapChange> changes, string why)
    {
        var changed = MapDiff.Apply(map, changes);
        MapChecks.Refuse(portfolio, map, changed);
        return why.Length == 0 && MapRules.AsksWhy(map.Map, changed.Map) is { } question ? throw new WorkspaceException(Problem.Usage, question) : changes;
    }

    private async Task<KnownJourney> KnownAsync(string journeyId, CancellationToken ct) =>
        await data.KnownAsync(journeyId, ct) ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");
}
