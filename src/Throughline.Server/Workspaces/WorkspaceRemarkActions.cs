using Throughline.Journeys;
using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Keeps what people say and suggest in a workspace.</summary>
public sealed class WorkspaceRemarkActions(Workspace workspace, WorkspacePageData data) : IRemarkActions
{
    private RemarkRecords Remarks => new(workspace.Records, workspace.Clock);

    private SuggestionRecords Suggestions => new(workspace.Records, workspace.Clock);

    /// <inheritdoc/>
    public async Task SayAsync(string journeyId, string? step, RemarkKind kind, string text, string who, CancellationToken ct)
    {
        var view = await data.Remarks.RemarksAsync(journeyId, who, ct) ?? throw NoJourney(journeyId);
        if (step is not null && view.Steps.All(known => known.Key != step)) throw new WorkspaceException(Problem.Conflict, "The step is not on the map any more. Nothing was written: load the page again.");
        await Remarks.SayAsync(journeyId, step, kind, text, who, ct);
    }

    /// <inheritdoc/>
    public Task AnswerAsync(string id, string text, string who, CancellationToken ct) => Remarks.AnswerAsync(id, text, who, ct);

    /// <inheritdoc/>
    public Task SettleAsync(string id, bool isSettled, string who, CancellationToken ct) => Remarks.SettleAsync(id, isSettled, who, ct);

    /// <inheritdoc/>
    public Task VoteAsync(string id, bool isFor, string who, CancellationToken ct) => Remarks.VoteAsync(id, isFor, who, ct);

    /// <inheritdoc/>
    public async Task<string> SuggestAsync(string? journeyId, string text, string? from, CancellationToken ct)
    {
        var map = journeyId is null ? null : (await data.MapsAsync(ct)).FirstOrDefault(map => map.Drawn.Map.Id == journeyId) ?? throw NoJourney(journeyId);
        return await Suggestions.SuggestAsync(journeyId, text, from, map?.Drawn.Owner, new ReplyPromise(workspace.Clocks()), ct);
    }

    /// <inheritdoc/>
    public Task ReplyAsync(string id, long read, SuggestionOutcome outcome, string text, string who, CancellationToken ct) => Suggestions.ReplyAsync(id, read, outcome, text, who, ct);

    private static WorkspaceException NoJourney(string id) => new(Problem.NotFound, $"There is no journey '{id}' any more. Go back to the list of journeys.");
}
