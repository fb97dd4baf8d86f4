using Throughline.Journeys;
using Throughline.Office.Gaps;
using Throughline.Office.Improvements;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Releases;
using Throughline.Office.Remarks;
using Throughline.Office.Suggestions;
using Throughline.Office.Work;
using Throughline.Server.Pages;

namespace Throughline.Server.Tests.Sample;

/// <summary>For tests that only look: whatever is done is refused.</summary>
internal sealed class NoActions : IPageActions, IMapActions, IAssumptionActions, IRemarkActions, IWorkActions
{
    public IMapActions Maps => this;

    public IAssumptionActions Assumptions => this;

    public Task AddAsync(string journeyId, AssumptionForm wished, string who, CancellationToken ct) => throw Refused();

    public Task TestAsync(string journeyId, string assumptionId, string who, CancellationToken ct) => throw Refused();

    public Task RemoveAsync(string journeyId, string assumptionId, string who, CancellationToken ct) => throw Refused();

    public IWorkActions Work => this;

    public Task<long> StartSessionAsync(string journeyId, SessionForm wished, string who, CancellationToken ct) => throw Refused();

    public Task CloseSessionAsync(string journeyId, long number, string who, CancellationToken ct) => throw Refused();

    public Task<string?> OpenSessionAsync(string journeyId, CancellationToken ct) => Task.FromResult<string?>(null);

    public Task AddWorkAsync(string journeyId, WorkStage stage, string text, string? link, DateOnly? on, string who, CancellationToken ct) => throw Refused();

    public Task DeliverAsync(string journeyId, string step, DateOnly? on, string who, CancellationToken ct) => throw Refused();

    public Task AddGapAsync(Gap gap, string who, CancellationToken ct) => throw Refused();

    public Task ChangeGapAsync(string gap, GapState state, string why, string who, CancellationToken ct) => throw Refused();

    public Task AddImprovementAsync(Improvement improvement, string who, CancellationToken ct) => throw Refused();

    public Task ChangeImprovementAsync(string journeyId, string improvement, ImprovementState state, string who, CancellationToken ct) => throw Refused();

    public Task RemoveWorkAsync(string journeyId, string entry, string who, CancellationToken ct) => throw Refused();

    public IRemarkActions Remarks => this;

    public Task SayAsync(string journeyId, string? step, RemarkKind kind, string text, string who, CancellationToken ct) => throw Refused();

    public Task AnswerAsync(string id, string text, string who, CancellationToken ct) => throw Refused();

    public Task SettleAsync(string id, bool isSettled, string who, CancellationToken ct) => throw Refused();

    public Task VoteAsync(string id, bool isFor, string who, CancellationToken ct) => throw Refused();

    public Task<string> SuggestAsync(string? journeyId, string text, string? from, CancellationToken ct) => throw Refused();

    public Task ReplyAsync(string id, long read, SuggestionOutcome outcome, string text, string who, CancellationToken ct) => throw Refused();

    public Task ChangeAsync(string journeyId, Func<DrawnMap, IReadOnlyList<MapChange>> changes, string who, string why, CancellationToken ct) => throw Refused();

    public Task AddPathAsync(string journeyId, string name, Journeys.Maps.PathKind kind, string? way, string who, CancellationToken ct) => throw Refused();

    public Task AddBrokenAsync(string journeyId, string step, string who, CancellationToken ct) => throw Refused();

    public Task AddAsync(DrawnMap made, string who, string why, CancellationToken ct) => throw Refused();

    public Task UndoAsync(string journeyId, long version, bool isRedo, string who, CancellationToken ct) => throw Refused();

    public Task RestoreAsync(string journeyId, long version, string who, string why, CancellationToken ct) => throw Refused();

    public Task<long> MergeAsync(string one, string other, string why, CancellationToken ct) => throw Refused();

    public Task<long> SplitAsync(string one, string other, string why, CancellationToken ct) => throw Refused();

    public Task<long> UndoAsync(long decision, string why, CancellationToken ct) => throw Refused();

    public Task AddReleaseAsync(Release release, string who, CancellationToken ct) => throw Refused();

    public Task CiteAsync(string journeyId, string decision, string who, CancellationToken ct) => throw Refused();

    public void SavePersona(string name, string filter) => throw Refused();

    public void RemovePersona(string name) => throw Refused();

    private static WorkspaceException Refused() => new(Problem.NotAllowed, "This workspace is only looked at.");
}
