using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages of findings: what is searched beside the requests, and what of it is over. Safe for several threads.</summary>
internal sealed class FindingAnswers : IAsyncDisposable
{
    private readonly Workspace _workspace;
    private readonly WorkspaceStates _states;
    private readonly FindingLedger _ledger;
    private readonly FindingSearches _searches;

    /// <summary>Nothing is searched yet.</summary>
    public FindingAnswers(Workspace workspace, WorkspaceStates states)
    {
        (_workspace, _states, _ledger) = (workspace, states, workspace.Findings);
        _searches = new FindingSearches(NowAsync, FindAsync);
    }

    /// <inheritdoc cref="IPageData.FindingsAsync"/>
    public async Task<Searched<FindingsView>> FindingsAsync(string journeyId, FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit, CancellationToken ct)
    {
        var found = await FoundAsync(journeyId, filter, ct);
        return new Searched<FindingsView>(found.Within is { } within ? new FindingLists(within, Launch(journeyId) is null ? found.Everywhere : null, _ledger).View(query, filter, lastVisit) : null, found.IsReady);
    }

    /// <inheritdoc cref="IPageData.FindingAsync"/>
    public async Task<Searched<FindingView>> FindingAsync(string journeyId, string findingId, CaseFilter filter, CancellationToken ct)
    {
        var found = await FoundAsync(journeyId, filter, ct);
        var view = found.Within is { } within ? new FindingDetails(within).View(findingId, [within, .. found.Everywhere is { } everywhere ? [everywhere] : Array.Empty<FoundFindings>(), .. _searches.Last()]) : null;
        return new Searched<FindingView>(view, found.IsReady);
    }

    /// <summary>A figure of a finding opened, of the search that shows it; waits where there is none yet. Null: there is no such figure.</summary>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct)
    {
        var (journeyId, filter) = (reference.Journey, FilterWords.Parse(reference.Filter));
        var shown = await FoundAsync(journeyId, filter, ct);
        var found = shown.IsReady ? shown.Within : shown.Within ?? await SearchedAsync(journeyId, filter, ct);
        return found is null ? null : new FindingDetails(found).Figure(reference, query);
    }

    /// <inheritdoc cref="IPageData.FoundSoFar"/>
    public Searched<IReadOnlyList<FindingLine>> FoundSoFar(string journeyId, CaseFilter filter)
    {
        // Begun here where nobody has asked yet; what is shown is what was over last.
        Task<FoundFindings?>[] searches = [Search(Portfolio.All, filter), Search(journeyId, filter)];
        // Asked before the result is read: what is called ready is never older than that.
        var isReady = Array.TrueForAll(searches, search => search.IsCompleted);
        return new Searched<IReadOnlyList<FindingLine>>(LastLines(journeyId, filter), isReady);
    }

    private IReadOnlyList<FindingLine>? LastLines(string journeyId, CaseFilter filter)
    {
        if (_searches.Last(Portfolio.All, Searched(Portfolio.All, filter)) is not { } everywhere) return null;
        if (journeyId == Portfolio.All) return everywhere.Lines;
        if (Launch(journeyId) is not null) return _searches.Last(journeyId, Searched(journeyId, filter))?.Lines;
        return _searches.Last(journeyId, filter) is { } within ? FoundFindings.Joined(everywhere, within) : [.. everywhere.Lines.Where(line => line.Home == journeyId)];
    }

    /// <summary>What a search of a journey finds; waits for it.</summary>
    public async Task<IReadOnlyList<FindingLine>> FoundInAsync(string journeyId, CaseFilter filter, CancellationToken ct) => (await SearchedAsync(journeyId, filter, ct))?.Lines ?? [];

    /// <summary>How many searches are over: another number where pages have more to show.</summary>
    public long Count => _searches.Count;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _searches.DisposeAsync();

    // What changed since before a journey was launched is no change of it: it is searched from its launch on.
    private CaseFilter Searched(string journeyId, CaseFilter filter) => Launch(journeyId)?.Since(filter) ?? filter;

    private MapLaunch? Launch(string journeyId) => _states.Known?.Journeys.Find(journeyId) is { } journey ? MapLaunch.Of(journey.Kept.Drawn) : null;

    private Task<FoundFindings?> Search(string journeyId, CaseFilter filter) => _searches.Get(Known(), journeyId, Searched(journeyId, filter));

    private SearchedState Known() => new(_workspace.Stamp(), _states.Known?.Origin, _states.Known?.Scopes.Value ?? "");

    private async Task<SearchedState> NowAsync(CancellationToken ct)
    {
        await _states.GetAsync(Selections.Everything, ct);
        return Known();
    }

    /// <summary>The search of a journey and the one over all journeys; while they are not over when patience is at its end, what was found before newer events came.</summary>
    private async Task<(FoundFindings? Within, FoundFindings? Everywhere, bool IsReady)> FoundAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        // Since when a journey is searched stands on its map.
        await NowAsync(ct);
        var both = Task.WhenAll(Search(journeyId, filter), Search(Portfolio.All, filter));
        if (await Task.WhenAny(both, Task.Delay(WorkspacePageData.Patience, ct)) == both && !both.IsCanceled && await both is [var within, var everywhere]) return (within, everywhere, true);
        ct.ThrowIfCancellationRequested();
        return (_searches.Last(journeyId, Searched(journeyId, filter)), _searches.Last(Portfolio.All, Searched(Portfolio.All, filter)), false);
    }

    /// <summary>What the search of a journey finds as things are now; waits for it, and again where it was given up since things are otherwise. Null: there is no such journey.</summary>
    private async Task<FoundFindings?> SearchedAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        while (true)
        {
            await NowAsync(ct);
            var search = Search(journeyId, filter);
            await Task.WhenAny(search, Task.Delay(Timeout.InfiniteTimeSpan, ct));
            ct.ThrowIfCancellationRequested();
            if (!search.IsCanceled) return await search;
        }
    }

    private async Task<FoundFindings?> FindAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        var personas = _workspace.Settings().Personas;
        var summary = await _workspace.SummaryAsync(filter.AsOf, ct);
        var state = await _states.GetAsync(Selections.ForFindings(filter, personas, summary), ct);
        if (state.Answers(journeyId, personas) is not { } answers) return null;
        var found = FoundFindings.Of(answers, filter, ct);
        if (filter.ToString() == Searched(journeyId, CaseFilter.None).ToString()) _ledger.Note(found.Lines, _workspace.Clock.GetUtcNow());
        return found;
    }
}
