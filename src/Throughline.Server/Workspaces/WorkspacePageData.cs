using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages from a workspace; measures each journey once a state of it.</summary>
public sealed class WorkspacePageData(Workspace workspace) : IPageData, IAsyncDisposable
{
    // Long enough for a small log, short enough that nobody wonders.
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // As many versions back as anybody takes back step by step.
    private const int UndoReach = 500;

    private readonly Kept<IdentityView> _identity = new(workspace, async ct => IdentityFigures.View(await workspace.Identity.LoadAsync(ct)));
    private readonly Kept<QualityReport> _quality = new(workspace, workspace.QualityAsync);
    private readonly ThemeNaming _naming = new(workspace.Clock, Environment.GetEnvironmentVariable);
    private readonly WorkspaceStates _states = new(workspace);
    private readonly MapUsageLog _usage = new(workspace);
    private LiveChanges? _changes;
    private FindingAnswers? _findings;
    private WorkspaceHistory? _history;
    private WorkspaceRemarks? _remarks;
    private WorkspaceWork? _work;

    /// <inheritdoc/>
    public IHistoryPages History => Versions;

    /// <inheritdoc/>
    public IRemarkPages Remarks => LazyInitializer.EnsureInitialized(ref _remarks, () => new WorkspaceRemarks(workspace, MapsAsync, ExportDatesAsync));

    /// <inheritdoc/>
    public IWorkPages Work => LazyInitializer.EnsureInitialized(ref _work, () => new WorkspaceWork(workspace, this));

    /// <inheritdoc/>
    public async Task<PortfolioView> PortfolioAsync(CancellationToken ct)
    {
        var state = await _states.GetAsync(Selections.Everything, ct);
        var view = await WithMapsAsync(state, state.View.Value, ct);
        var found = FoundSoFar(Portfolio.All, CaseFilter.None);
        return found.View is { } lines ? view with { Journeys = [.. view.Journeys.Select(line => FindingTotals.With(line, lines))], IsSearched = found.IsReady, Shared = SharedPain.Of(lines) } : view with { IsSearched = found.IsReady };
    }

    // How true the maps are is measured beside the request: in a large workspace the list does not wait for it.
    private async Task<PortfolioView> WithMapsAsync(WorkspaceState state, PortfolioView view, CancellationToken ct)
    {
        var observed = await state.Observed.WithinAsync(Patience, ct);
        var lines = new List<PortfolioLine>();
        foreach (var line in view.Journeys)
        {
            var age = await WorkspaceTruth.AgeAsync(workspace, line.Kept!, view.To, ct);
            lines.Add(line with { Freshness = MapFreshness.Of(age, workspace.Clock.GetUtcNow()), Observed = observed?[line.Id] });
        }

        return view with { Journeys = lines };
    }

    /// <inheritdoc/>
    public async Task<AtlasView> AtlasAsync(CancellationToken ct) => (await _states.GetAsync(Selections.Everything, ct)).Atlas.Value;

    /// <inheritdoc/>
    public async Task<AssumptionsView?> AssumptionsAsync(string journeyId, CancellationToken ct) =>
        await AnswersAsync(journeyId, CaseFilter.None, "", ct) is { } answers ? await WorkspaceAssumptions.ViewAsync(workspace, answers.Journey, ct) : null;

    /// <inheritdoc/>
    public async Task<LivingMap?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? new LivingMap(answers.Journey.Kept, answers.Map(filter)) { Age = await AgeAsync(answers, ct), Homes = LivingMap.HomesOf(answers.Portfolio.Draft(journeyId), answers.Journey.Map), Improvements = await new WorkspaceImprovements(workspace).LinesAsync(answers.Journey.Map, ct) } : null;

    /// <inheritdoc/>
    public async Task<StepPageView?> StepAsync(string journeyId, string step, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, ct) is { } answers && await MapAsync(journeyId, filter, ct) is { } map ? StepFigures.View(answers, map, step, filter) : null;

    /// <inheritdoc/>
    public async Task<MapEditView?> EditAsync(string journeyId, string who, CancellationToken ct)
    {
        if (await AnswersAsync(journeyId, CaseFilter.None, "", ct) is not { } answers) return null;
        var history = workspace.HasRecords ? await new MapRecords(workspace.Records).HistoryAsync(journeyId, before: null, UndoReach, ct) : [];
        var view = MapEditing.View(answers, MapUndo.Of(history, who), who, [.. workspace.Settings().Personas.Select(persona => persona.Name)]);
        return view with { Sessions = await new WorkspaceSessions(workspace, this).NamesAsync(journeyId, ct), Age = await AgeAsync(answers, ct) };
    }

    private async Task<MapAge> AgeAsync(JourneyAnswers answers, CancellationToken ct) => (await new WorkspaceTruth(workspace).FreshnessAsync(answers, ct)).Age;

    /// <inheritdoc/>
    public async Task<PageDates?> DatesAsync(string? journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId ?? Portfolio.All, filter, "", ct) is not { } answers
            ? null
            : PageDates.Of((await AgeAsync(answers, ct)).NewestEvent, journeyId is null ? await MapsAsync(ct) : [answers.Journey.Kept]);

    private async Task<ExportDates> ExportDatesAsync(string journeyId, CancellationToken ct) =>
        await AnswersAsync(journeyId, CaseFilter.None, "", ct) is { } answers ? ExportDates.Of(await AgeAsync(answers, ct)) : new ExportDates(null, null);

    /// <inheritdoc/>
    public async Task<NewMapView> NewMapAsync(NewMapForm form, CancellationToken ct) => NewMaps.View((await _states.GetAsync(Selections.Everything, ct)).Journeys, form);

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ChangesAsync(CancellationToken ct) => Changes.FollowAsync(ct);

    /// <inheritdoc/>
    public Task<string> StateAsync(CancellationToken ct) => Changes.StateAsync(ct);

    /// <summary>A journey as it stands; null when there is none of that id.</summary>
    public async Task<KnownJourney?> KnownAsync(string journeyId, CancellationToken ct) =>
        await AnswersAsync(journeyId, CaseFilter.None, "", ct) is { } answers ? new KnownJourney(answers.Journey, answers.Portfolio) : null;

    /// <summary>The maps of all journeys as they stand, that of everything too.</summary>
    public async Task<IReadOnlyList<KeptMap>> MapsAsync(CancellationToken ct)
    {
        var journeys = (await _states.GetAsync(Selections.Everything, ct)).Journeys;
        return [.. journeys.Maps.Select(map => map.Id).Append(Portfolio.All).Select(journeys.Find).OfType<Journey>().Select(journey => journey.Kept)];
    }

    /// <inheritdoc/>
    public async Task<TruthHeader?> TruthHeaderAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? await new WorkspaceTruth(workspace).HeaderAsync(answers, filter, ct) : null;

    /// <inheritdoc/>
    public async Task<TruthView?> TruthAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? await new WorkspaceTruth(workspace).ViewAsync(answers, filter, ct) : null;

    /// <inheritdoc/>
    public async Task<ReleasesView> ReleasesAsync(string journeyId, CancellationToken ct) => await new WorkspaceTruth(workspace).ReleasesAsync(await PortfolioNowAsync(ct), journeyId, ct);

    /// <inheritdoc/>
    public Task<ReleaseRegister> RegisterAsync(CancellationToken ct) => new WorkspaceTruth(workspace).RegisterAsync(ct);

    /// <inheritdoc/>
    public async Task<WeeklyView> WeeklyAsync(CancellationToken ct) => await new WorkspaceWeekly(workspace).ViewAsync(await PortfolioNowAsync(ct), ct);

    /// <summary>The journeys as they are now.</summary>
    public async Task<Portfolio> PortfolioNowAsync(CancellationToken ct) => (await _states.GetAsync(Selections.Everything, ct)).Journeys;

    /// <inheritdoc/>
    public void Opened(string journeyId, string role) => _usage.Note(journeyId, role);

    /// <inheritdoc/>
    public Task KeepUsageAsync(CancellationToken ct) => _usage.KeepAsync(ct);

    /// <inheritdoc/>
    public async Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, query.Compare, ct))?.PathsPage(query, filter);

    /// <inheritdoc/>
    public async Task<FilterView?> FilterAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        var personas = workspace.Settings().Personas;
        var state = await _states.GetAsync(Selections.For(filter, "", personas), ct);
        return state.Answers(journeyId, personas)?.Filter(filter, state.AttributeChoices);
    }

    /// <inheritdoc/>
    public async Task<MetricsView?> MetricsAsync(string journeyId, MetricsQuery query, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, query.Compare, ct))?.MetricsPage(query, filter);

    /// <inheritdoc/>
    public async Task<JourneyThemesView?> ThemesAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? await new WorkspaceThemes(workspace, _naming).ViewAsync(answers, filter, ct) : null;

    /// <inheritdoc/>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct) => IsOfFinding(reference)
        ? await Findings.FigureAsync(reference, query, ct)
        : await AnswersAsync(reference.Journey, FilterWords.Parse(reference.Filter), query.Compare, ct) is { } answers ? answers.Figure(reference, query) ?? await Versions.FigureAsync(reference, query, answers, ct) : null;

    /// <inheritdoc/>
    public async Task<CaseView?> CaseAsync(string journeyId, string caseId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, "", ct))?.Case(caseId);

    /// <inheritdoc/>
    public Task<Searched<FindingsView>> FindingsAsync(string journeyId, FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit, CancellationToken ct) => Findings.FindingsAsync(journeyId, query, filter, lastVisit, ct);

    /// <inheritdoc/>
    public Task<Searched<FindingView>> FindingAsync(string journeyId, string findingId, CaseFilter filter, CancellationToken ct) => Findings.FindingAsync(journeyId, findingId, filter, ct);

    /// <inheritdoc/>
    public Searched<IReadOnlyList<FindingLine>> FoundSoFar(string journeyId, CaseFilter filter) => Findings.FoundSoFar(journeyId, filter);

    /// <inheritdoc/>
    public async Task<IdentityView> IdentityAsync(long decided, CancellationToken ct)
    {
        var view = await _identity.GetAsync(ct);
        return view with { Decided = view.Decisions.FirstOrDefault(decision => decision.Id == $"{decided}") is { } made ? $"Decision {made.Id}: {made.Sentence}" : null };
    }

    /// <inheritdoc/>
    public async Task<QualityView> QualityAsync(CancellationToken ct) => QualityFigures.View(await _quality.GetAsync(ct), (await _identity.GetAsync(ct)).Matched);

    /// <inheritdoc/>
    public async Task<SetAsideView> SetAsideAsync(string source, string reason, CancellationToken ct)
    {
        var rows = await workspace.SetAsideAsync(source, reason, SetAsideView.Most, ct);
        return QualityFigures.SetAside(await _quality.GetAsync(ct), source, reason, [.. rows.Select(SetAsidePlace.Of)]);
    }

    /// <inheritdoc/>
    public PersonasView Personas(CaseFilter toSave) => new(
        [.. workspace.Settings().Personas.OrderBy(persona => persona.Name, StringComparer.OrdinalIgnoreCase).Select(persona => new SavedFilter(persona.Name, FilterWords.Parse(persona.Filter)))],
        toSave);

    /// <inheritdoc/>
    public async Task<PageExport> ExportAsync(ExportRequest request, CancellationToken ct)
    {
        var (log, dates) = await new WorkspaceExport(workspace).LoadAsync(request, ct);
        var name = dates.FileName($"{request.Journey}-{request.Format.Name}", request.Format.Ending);
        return new PageExport(name, request.Format.MediaType, (stream, stop) => request.Format.Write(log, stream, progress: null, stop)) { Dates = dates };
    }

    /// <inheritdoc/>
    public MetricWords Describe(string metric) =>
        FigureDefinitions.Find(metric) is { } definition
            ? new MetricWords(definition.Name, $"{definition.Sentence} {definition.Formula}")
            : MetricWords.FromId(metric);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What goes on beside the requests first: it uses the rest.
        if (_findings is { } findings) await findings.DisposeAsync();
        if (_changes is { } changes) await changes.DisposeAsync();
        _states.Dispose();
        _identity.Dispose();
        _quality.Dispose();
        _naming.Dispose();
    }

    private LiveChanges Changes => LazyInitializer.EnsureInitialized(ref _changes, () => new LiveChanges(workspace, () => Findings.Count));

    internal FindingAnswers Findings => LazyInitializer.EnsureInitialized(ref _findings, () => new FindingAnswers(workspace, _states));

    private static bool IsOfFinding(CaseReference reference) =>
        reference.Metric.StartsWith(FindingFigures.Prefix, StringComparison.Ordinal) || FindingPart.Read(reference.Part) is { Side: not null };

    private WorkspaceHistory Versions => LazyInitializer.EnsureInitialized(ref _history, () => new WorkspaceHistory(workspace, (journeyId, filter, ct) => AnswersAsync(journeyId, filter, "", ct)));

    /// <summary>As below, compared with nothing.</summary>
    internal Task<JourneyAnswers?> AnswersAsync(string journeyId, CaseFilter filter, CancellationToken ct) => AnswersAsync(journeyId, filter, "", ct);

    /// <summary>Answers about a journey from the state in memory; null when there is no journey of that id.</summary>
    internal async Task<JourneyAnswers?> AnswersAsync(string journeyId, CaseFilter filter, string compare, CancellationToken ct)
    {
        var personas = workspace.Settings().Personas;
        return (await _states.GetAsync(Selections.For(filter, compare, personas), ct)).Answers(journeyId, personas);
    }
}
