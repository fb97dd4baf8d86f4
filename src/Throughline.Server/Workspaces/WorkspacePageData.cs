using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;
using Throughline.Office.Maps;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages from a workspace. Loads once, an attribute when somebody first filters by it, and what was added when the events or settings on disk have changed; measures each journey once a state. Of earlier states it keeps the last that was asked for.</summary>
public sealed class WorkspacePageData(Workspace workspace) : IPageData, IDisposable
{
    // Long enough for a small log, short enough that nobody wonders.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    // As many versions back as anybody takes back step by step.
    private const int UndoReach = 500;

    private readonly SemaphoreSlim _loading = new(1);
    private readonly Kept<IdentityView> _identity = new(workspace, async ct => IdentityFigures.View(await workspace.Identity.LoadAsync(ct)));
    private readonly Kept<QualityReport> _quality = new(workspace, workspace.QualityAsync);
    private readonly ThemeNaming _naming = new(workspace.Clock, Environment.GetEnvironmentVariable);
    private readonly FindingLedger _ledger = workspace.Findings;
    private readonly WorkspaceMaps _maps = new(workspace);
    private readonly LiveChanges _changes = new(workspace);
    private readonly MapUsageLog _usage = new(workspace);
    private FindingSearches? _searches;
    private WorkspaceHistory? _history;
    private WorkspaceRemarks? _remarks;
    private State? _now;
    private State? _earlier;

    /// <inheritdoc/>
    public IHistoryPages History => Versions;

    /// <inheritdoc/>
    public IRemarkPages Remarks => LazyInitializer.EnsureInitialized(ref _remarks, () => new WorkspaceRemarks(workspace, MapsAsync));

    /// <inheritdoc/>
    public async Task<PortfolioView> PortfolioAsync(CancellationToken ct)
    {
        var view = (await StateAsync(Selections.Everything, ct)).View.Value;
        return FoundSoFar(Portfolio.All, CaseFilter.None) is { } found ? view with { Journeys = [.. view.Journeys.Select(line => FindingTotals.With(line, found))] } : view;
    }

    /// <inheritdoc/>
    public async Task<AtlasView> AtlasAsync(CancellationToken ct) => (await StateAsync(Selections.Everything, ct)).Atlas.Value;

    /// <inheritdoc/>
    public async Task<AssumptionsView?> AssumptionsAsync(string journeyId, CancellationToken ct) =>
        await AnswersAsync(journeyId, CaseFilter.None, "", ct) is { } answers ? await WorkspaceAssumptions.ViewAsync(workspace, answers.Journey, ct) : null;

    /// <inheritdoc/>
    public async Task<LivingMap?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? new LivingMap(answers.Journey.Kept, answers.Map(filter)) { Homes = LivingMap.HomesOf(answers.Portfolio.Draft(journeyId), answers.Journey.Map) } : null;

    /// <inheritdoc/>
    public async Task<MapEditView?> EditAsync(string journeyId, string who, CancellationToken ct)
    {
        if (await AnswersAsync(journeyId, CaseFilter.None, "", ct) is not { } answers) return null;
        var history = workspace.HasRecords ? await new MapRecords(workspace.Records).HistoryAsync(journeyId, before: null, UndoReach, ct) : [];
        return MapEditing.View(answers, MapUndo.Of(history, who), who, [.. workspace.Settings().Personas.Select(persona => persona.Name)]);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<string> ChangesAsync(CancellationToken ct) => _changes.FollowAsync(ct);

    /// <summary>A journey as it stands; null when there is none of that id.</summary>
    public async Task<KnownJourney?> KnownAsync(string journeyId, CancellationToken ct) =>
        await AnswersAsync(journeyId, CaseFilter.None, "", ct) is { } answers ? new KnownJourney(answers.Journey, answers.Portfolio) : null;

    /// <summary>The maps of all journeys as they stand, that of everything too.</summary>
    public async Task<IReadOnlyList<KeptMap>> MapsAsync(CancellationToken ct)
    {
        var journeys = (await StateAsync(Selections.Everything, ct)).Journeys;
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

    /// <summary>The journeys as they are now.</summary>
    public async Task<Portfolio> PortfolioNowAsync(CancellationToken ct) => (await StateAsync(Selections.Everything, ct)).Journeys;

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
        var state = await StateAsync(Selections.For(filter, "", personas), ct);
        return state.Answers(journeyId, personas)?.Filter(filter, state.AttributeChoices);
    }

    /// <inheritdoc/>
    public async Task<MetricsView?> MetricsAsync(string journeyId, MetricsQuery query, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, query.Compare, ct))?.MetricsPage(query, filter);

    /// <inheritdoc/>
    public async Task<JourneyThemesView?> ThemesAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await AnswersAsync(journeyId, filter, "", ct) is { } answers ? await new WorkspaceThemes(workspace, _naming).ViewAsync(answers, filter, ct) : null;

    /// <inheritdoc/>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct) => IsOfFinding(reference)
        ? await Search(reference.Journey, FilterWords.Parse(reference.Filter)).WaitAsync(ct) is { } found ? new FindingDetails(found).Figure(reference, query) : null
        : await AnswersAsync(reference.Journey, FilterWords.Parse(reference.Filter), query.Compare, ct) is { } answers ? answers.Figure(reference, query) ?? await Versions.FigureAsync(reference, query, answers, ct) : null;

    /// <inheritdoc/>
    public async Task<CaseView?> CaseAsync(string journeyId, string caseId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, "", ct))?.Case(caseId);

    /// <inheritdoc/>
    public async Task<Searched<FindingsView>> FindingsAsync(string journeyId, FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit, CancellationToken ct)
    {
        if (await FoundAsync(journeyId, filter, ct) is not { } found) return new Searched<FindingsView>(null, IsReady: false);
        return new Searched<FindingsView>(found is { Within: { } within } ? new FindingLists(within, found.Everywhere, _ledger).View(query, filter, lastVisit) : null, IsReady: true);
    }

    /// <inheritdoc/>
    public async Task<Searched<FindingView>> FindingAsync(string journeyId, string findingId, CaseFilter filter, CancellationToken ct)
    {
        if (await FoundAsync(journeyId, filter, ct) is not { } found) return new Searched<FindingView>(null, IsReady: false);
        return new Searched<FindingView>(found.Within is { } within ? new FindingDetails(within).View(findingId, [.. within.Lines, .. found.Everywhere?.Lines ?? [], .. Searches.Done().SelectMany(done => done.Lines)]) : null, IsReady: true);
    }

    /// <inheritdoc/>
    public IReadOnlyList<FindingLine>? FoundSoFar(string journeyId, CaseFilter filter)
    {
        // Begun here where nobody has asked yet; what is over is read off the list of those that are.
        foreach (var journey in new[] { Portfolio.All, journeyId }) _ = Search(journey, filter);
        if (Searches.Done(Portfolio.All, filter) is not { } everywhere) return null;
        if (journeyId == Portfolio.All) return everywhere.Lines;
        return Searches.Done(journeyId, filter) is { } within ? FoundFindings.Joined(everywhere, within) : [.. everywhere.Lines.Where(line => line.Home == journeyId)];
    }

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
        var log = await new WorkspaceExport(workspace).LoadAsync(request, ct);
        return new PageExport($"{request.Journey}-{request.Format.Name}{request.Format.Ending}", request.Format.MediaType, (stream, stop) => request.Format.Write(log, stream, progress: null, stop));
    }

    /// <inheritdoc/>
    public MetricWords Describe(string metric) =>
        FigureDefinitions.Find(metric) is { } definition
            ? new MetricWords(definition.Name, $"{definition.Sentence} {definition.Formula}")
            : MetricWords.FromId(metric);

    /// <inheritdoc/>
    public void Dispose()
    {
        _searches?.Dispose();
        _loading.Dispose();
        _changes.Dispose();
        _identity.Dispose();
        _quality.Dispose();
        _naming.Dispose();
    }

    private static bool IsOfFinding(CaseReference reference) =>
        reference.Metric.StartsWith(FindingFigures.Prefix, StringComparison.Ordinal) || FindingPart.Read(reference.Part) is { Side: not null };

    private WorkspaceHistory Versions => LazyInitializer.EnsureInitialized(ref _history, () => new WorkspaceHistory(workspace, (journeyId, filter, ct) => AnswersAsync(journeyId, filter, "", ct)));

    private FindingSearches Searches => LazyInitializer.EnsureInitialized(ref _searches, () => new FindingSearches(FindAsync));

    private Task<FoundFindings?> Search(string journeyId, CaseFilter filter) => Searches.Get(workspace.Stamp(), journeyId, filter);

    /// <summary>The search of a journey and the one over all journeys, once both are over; null while they are not and patience is at its end.</summary>
    private async Task<(FoundFindings? Within, FoundFindings? Everywhere)?> FoundAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        var (everywhere, within) = (Search(Portfolio.All, filter), Search(journeyId, filter));
        var both = Task.WhenAll(everywhere, within);
        if (await Task.WhenAny(both, Task.Delay(Patience, ct)) != both) return null;
        await both;
        return (await within, await everywhere);
    }

    private async Task<FoundFindings?> FindAsync(string journeyId, CaseFilter filter, CancellationToken ct)
    {
        var personas = workspace.Settings().Personas;
        var summary = await workspace.SummaryAsync(filter.AsOf, ct);
        var state = await StateAsync(Selections.ForFindings(filter, personas, summary), ct);
        if (state.Answers(journeyId, personas) is not { } answers) return null;
        var found = FoundFindings.Of(answers, filter, ct);
        if (filter.IsEmpty) _ledger.Note(found.Lines, workspace.Clock.GetUtcNow());
        return found;
    }

    /// <summary>Answers about a journey from the state in memory; null when there is no journey of that id.</summary>
    internal async Task<JourneyAnswers?> AnswersAsync(string journeyId, CaseFilter filter, string compare, CancellationToken ct)
    {
        var personas = workspace.Settings().Personas;
        return (await StateAsync(Selections.For(filter, compare, personas), ct)).Answers(journeyId, personas);
    }

    private async Task<State> StateAsync(EventSelection wanted, CancellationToken ct)
    {
        var maps = await _maps.NowAsync(ct);
        return (await LoadedAsync(wanted, maps, ct)).With(maps);
    }

    private async Task<State> LoadedAsync(EventSelection wanted, KeptMaps maps, CancellationToken ct)
    {
        if (Held(wanted) is { } current) return current;
        await _loading.WaitAsync(ct);
        try
        {
            if (Held(wanted) is { } loaded) return loaded;
            var stamp = workspace.Stamp();
            var summary = await workspace.SummaryAsync(wanted.AsOf, ct);
            var before = (wanted.AsOf is null ? _now : _earlier) is { } held && held.AsOf == wanted.AsOf ? held : null;
            var selection = wanted with { Attributes = [.. wanted.Attributes.Concat(before?.Attributes ?? []).Distinct(StringComparer.OrdinalIgnoreCase)] };
            var from = before is not null && wanted.AsOf is null && before.CanGrow(stamp, selection) ? before : null;
            var log = await workspace.GrowAsync(from?.Log, selection, ct);
            var state = new State(stamp, selection, summary, log, from is not null && log.Moves is { } moves ? from.With(maps).Journeys.GrownTo(log.Log, moves) : new Portfolio(log.Log, workspace.Settings().Journeys, workspace.Rules(), maps));
            if (wanted.AsOf is null) Volatile.Write(ref _now, state);
            else Volatile.Write(ref _earlier, state);
            return state;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The state in memory, if it is that of the moment, still true, and has what is wanted. An import can change an earlier moment too: one that began before it.</summary>
    private State? Held(EventSelection wanted) =>
        (wanted.AsOf is null ? Volatile.Read(ref _now) : Volatile.Read(ref _earlier)) is { } held && held.AsOf == wanted.AsOf && held.Has(wanted.Attributes) && held.Stamp == workspace.Stamp()
            ? held
            : null;

    /// <summary>Everything that one state of the events answers.</summary>
    private sealed class State(WorkspaceStamp stamp, EventSelection selection, StoreSummary summary, GrowingLog log, Portfolio portfolio)
    {
        private State? _redrawn;

        public WorkspaceStamp Stamp => stamp;

        public DateTimeOffset? AsOf => selection.AsOf;

        /// <summary>The free attributes that were loaded, and those asked for that the data does not have.</summary>
        public IReadOnlyCollection<string> Attributes => selection.Attributes;

        public IReadOnlyList<FilterChoice> AttributeChoices { get; } = FilterChoices.Of(summary);

        public GrowingLog Log => log;

        public Portfolio Journeys => portfolio;

        /// <summary>Whether it holds these attributes, as far as the data has them.</summary>
        public bool Has(IReadOnlyCollection<string> attributes) =>
            attributes.All(name => !summary.Attributes.Contains(name, StringComparer.OrdinalIgnoreCase) || Attributes.Contains(name, StringComparer.OrdinalIgnoreCase));

        /// <summary>Whether new events can be added to its log: it went by the same settings and has the same columns.</summary>
        public bool CanGrow(WorkspaceStamp now, EventSelection wanted) => stamp.HasSettingsOf(now) && Attributes.Count == wanted.Attributes.Count;

        /// <summary>The same events with the maps as they are drawn by now. What it knows is known to the next one too.</summary>
        public State With(KeptMaps maps)
        {
            var latest = Volatile.Read(ref _redrawn) ?? this;
            var journeys = latest.Journeys.With(maps);
            if (ReferenceEquals(journeys, latest.Journeys)) return latest;
            var redrawn = new State(stamp, selection, summary, log, journeys);
            Volatile.Write(ref _redrawn, redrawn);
            return redrawn;
        }

        public Lazy<AtlasView> Atlas { get; } = new(() => AtlasFigures.View(portfolio));

        public Lazy<PortfolioView> View { get; } = new(() => PortfolioFigures.View(portfolio, summary));

        public JourneyAnswers? Answers(string id, IReadOnlyList<Persona> personas) => portfolio.Find(id) is { } journey ? new JourneyAnswers(journey, portfolio, personas) : null;
    }
}
