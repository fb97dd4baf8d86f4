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
    public async Task ChangeAsync(string journeyId, Func<DrawnMap, IReadOnlyList<MapChange>> changes, string who, string why, CancellationToken ct) =>
        await Maps.ChangeAsync((await KnownAsync(journeyId, ct)).Draft, changes, who, why, ct);

    /// <inheritdoc/>
    public async Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct) =>
        await Maps.UndoAsync((await KnownAsync(journeyId, ct)).Draft, version, isRedo, who, ct);

    /// <inheritdoc/>
    public async Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct) =>
        await Maps.RestoreAsync((await KnownAsync(journeyId, ct)).Kept, version, who, why, ct);

    private async Task<(KeptMap Kept, Journeys.Maps.JourneyMap Draft)> KnownAsync(string journeyId, CancellationToken ct) =>
        await data.KeptMapAsync(journeyId, ct) ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");
}
