using Throughline.Journeys.Filters;
using Throughline.Office.Work;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The mapping sessions of a workspace and the work on its journeys.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="data">Its journeys.</param>
internal sealed class WorkspaceWork(Workspace workspace, WorkspacePageData data) : IWorkPages
{
    private readonly WorkspaceSessions _sessions = new(workspace, data);
    private readonly WorkspaceQuickWins _wins = new(workspace);

    /// <inheritdoc/>
    public Task<SessionsView?> SessionsAsync(string journeyId, CancellationToken ct) => _sessions.ListAsync(journeyId, ct);

    /// <inheritdoc/>
    public Task<SessionView?> SessionAsync(string journeyId, long number, CancellationToken ct) => _sessions.ViewAsync(journeyId, number, ct);

    /// <inheritdoc/>
    public Task<GapsView?> GapsAsync(string journeyId, string owner, CancellationToken ct) =>
        new WorkspaceGaps(workspace, data.AnswersAsync).ViewAsync(journeyId, data.FoundSoFar(journeyId, CaseFilter.None), owner, ct);

    /// <inheritdoc/>
    public async Task<QuickWinsView?> QuickWinsAsync(string journeyId, CancellationToken ct) =>
        await data.KnownAsync(journeyId, ct) is { Journey: var journey } ? await _wins.ViewAsync(journey.Kept, ct) : null;

    /// <inheritdoc/>
    public async Task<WorkView?> WorkAsync(string journeyId, CancellationToken ct)
    {
        if (await data.KnownAsync(journeyId, ct) is not { } known) return null;
        var journey = known.Journey;
        var written = workspace.HasRecords ? await new WorkRecords(workspace.Records, workspace.Clock).OfAsync(journeyId, ct) : [];
        var seen = await new KnownWork(workspace, _sessions, _wins).OfAsync(journey, ct);
        return new WorkView(
            journeyId,
            journey.Map.Name,
            [
                .. written.Select(entry => new WorkLine(entry.Body!.Stage, entry.Body.On, entry.Body.Text, entry.Body.Link, entry.Body.Author) { Entry = entry.Entry.Key.Id })
                    .Concat(seen).OrderByDescending(line => line.On),
            ],
            DateOnly.FromDateTime(workspace.Clock.GetUtcNow().UtcDateTime))
        {
            Improvements = await new WorkspaceImprovements(workspace).ViewAsync(journey.Map, Placed(journeyId, known.Portfolio, journey), ct),
        };
    }

    // Detectors speak of phases as the data draws them.
    private Searched<IReadOnlyList<FindingLine>> Placed(string journeyId, Portfolio portfolio, Journey journey)
    {
        var (found, homes) = (data.FoundSoFar(journeyId, CaseFilter.None), LivingMap.HomesOf(portfolio.Draft(journeyId), journey.Map));
        return found with { View = LivingMap.Placed(found.View, homes) };
    }
}
