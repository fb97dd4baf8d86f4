using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Gaps;
using Throughline.Office.Improvements;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Work;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Begins and closes the mapping sessions of a workspace, and keeps what people write down of the work.</summary>
public sealed class WorkspaceWorkActions(Workspace workspace, WorkspacePageData data) : IWorkActions
{
    private readonly WorkspaceSessions _sessions = new(workspace, data);

    private WorkRecords Entries => new(workspace.Records, workspace.Clock);

    /// <inheritdoc/>
    public Task<long> StartSessionAsync(string journeyId, SessionForm wished, string who, CancellationToken ct) => _sessions.StartAsync(journeyId, wished, who, ct);

    /// <inheritdoc/>
    public Task CloseSessionAsync(string journeyId, long number, string who, CancellationToken ct) => _sessions.CloseAsync(journeyId, number, who, ct);

    /// <inheritdoc/>
    public Task<string?> OpenSessionAsync(string journeyId, CancellationToken ct) => _sessions.OpenAsync(journeyId, ct);

    /// <inheritdoc/>
    public async Task AddWorkAsync(string journeyId, WorkStage stage, string text, string? link, DateOnly? on, string who, CancellationToken ct)
    {
        if (await data.KnownAsync(journeyId, ct) is null) throw new WorkspaceException(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");
        await Entries.AddAsync(journeyId, stage, text, link, on, who, ct);
    }

    /// <inheritdoc/>
    public Task AddGapAsync(Gap gap, string who, CancellationToken ct) => new WorkspaceGaps(workspace, data.AnswersAsync).AddAsync(gap, who, ct);

    /// <inheritdoc/>
    public Task ChangeGapAsync(string gap, GapState state, string why, string who, CancellationToken ct) => new GapRecords(workspace.Records, workspace.Clock).ChangeAsync(gap, state, why, who, ct);

    /// <inheritdoc/>
    public async Task AddImprovementAsync(Improvement improvement, string who, CancellationToken ct)
    {
        var known = await data.KnownAsync(improvement.Journey, ct) ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{improvement.Journey}' any more. Go back to the list of journeys.");
        await new WorkspaceImprovements(workspace).AddAsync(improvement, known.Journey.Map, who, ct);
    }

    /// <inheritdoc/>
    public Task ChangeImprovementAsync(string journeyId, string improvement, ImprovementState state, string who, CancellationToken ct) =>
        new WorkspaceImprovements(workspace).ChangeAsync(journeyId, improvement, state, who, ct);

    /// <inheritdoc/>
    public async Task DeliverAsync(string journeyId, string step, DateOnly? on, string who, CancellationToken ct)
    {
        var wins = await data.Work.QuickWinsAsync(journeyId, ct);
        var raised = wins?.Wins.FirstOrDefault(win => win.Step == step && win.IsOnMap);
        if (wins is not null && raised is not null && on is { } day && (day < raised.RaisedOn || day > wins.Today))
            throw new WorkspaceException(Problem.Usage, $"A quick win that was raised on {DateText.Day(raised.RaisedOn)} was delivered between then and today. Go back and choose such a day.");
        await new WorkspaceMapActions(workspace, data).ChangeAsync(journeyId, map => MapEdits.Deliver(map, step, on is { } delivered ? new MarkDelivery(delivered, who) : null), who, "", ct);
    }

    /// <inheritdoc/>
    public Task RemoveWorkAsync(string journeyId, string entry, string who, CancellationToken ct) => Entries.RemoveAsync(journeyId, entry, who, ct);
}
