using System.Collections.Concurrent;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages from a workspace. Loads once, and what was added when the events or settings on disk have changed; measures each journey once a state. Of earlier states it keeps the last that was asked for.</summary>
public sealed class WorkspacePageData(Workspace workspace) : IPageData, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private State? _now;
    private State? _earlier;

    /// <inheritdoc/>
    public async Task<PortfolioView> PortfolioAsync(CancellationToken ct) => (await StateAsync(asOf: null, ct)).Portfolio.Value;

    /// <inheritdoc/>
    public async Task<MapView?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, ct))?.Map(filter);

    /// <inheritdoc/>
    public async Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CaseFilter filter, CancellationToken ct) => (await StateAsync(filter.AsOf, ct)).Paths(journeyId, query, filter, workspace.Settings().Personas);

    /// <inheritdoc/>
    public async Task<FilterView?> FilterAsync(string journeyId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, ct))?.Filter(filter);

    /// <inheritdoc/>
    public async Task<MetricsView?> MetricsAsync(string journeyId, CaseFilter filter, string compare, CancellationToken ct) => (await AnswersAsync(journeyId, filter, ct))?.All(filter, compare);

    /// <inheritdoc/>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct) => (await AnswersAsync(reference.Journey, FilterWords.Parse(reference.Filter), ct))?.Figure(reference, query);

    /// <inheritdoc/>
    public async Task<CaseView?> CaseAsync(string journeyId, string caseId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, filter, ct))?.Case(caseId);

    /// <inheritdoc/>
    public async Task<PageExport> ExportAsync(ExportRequest request, CancellationToken ct)
    {
        var log = await new WorkspaceExport(workspace).LoadAsync(request, ct);
        return new PageExport($"{request.Journey}-{request.Format.Name}{request.Format.Ending}", request.Format.MediaType, (stream, stop) => request.Format.Write(log, stream, progress: null, stop));
    }

    /// <inheritdoc/>
    public MetricWords Describe(string metric) =>
        MetricCatalogue.All.Select(entry => entry.Definition).Concat(MetricCatalogue.ByPart.Select(entry => entry.Definition)).Concat(MapFigures.All).Append(FilterFigures.Kept).FirstOrDefault(known => known.Id == metric) is { } definition
            ? new MetricWords(definition.Name, $"{definition.Sentence} {definition.Formula}")
            : MetricWords.FromId(metric);

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    private async Task<JourneyAnswers?> AnswersAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        (await StateAsync(filter.AsOf, ct)).Answers(journeyId, workspace.Settings().Personas);

    private async Task<State> StateAsync(DateTimeOffset? asOf, CancellationToken ct)
    {
        if (Held(asOf) is { } current) return current;
        await _loading.WaitAsync(ct);
        try
        {
            if (Held(asOf) is { } loaded) return loaded;
            var stamp = workspace.Stamp();
            var summary = await workspace.SummaryAsync(asOf, ct);
            var log = await workspace.GrowAsync(asOf is null && _now is { } before && before.Stamp.HasSettingsOf(stamp) ? before.Log : null, Selections.Everything with { AsOf = asOf }, ct);
            var state = new State(stamp, asOf, summary, log, new Portfolio(log.Log, workspace.Settings().Journeys, workspace.Rules()));
            if (asOf is null) Volatile.Write(ref _now, state);
            else Volatile.Write(ref _earlier, state);
            return state;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>The state in memory, if it is that of the moment and still true. An import can change an earlier moment too: one that began before it.</summary>
    private State? Held(DateTimeOffset? asOf) =>
        (asOf is null ? Volatile.Read(ref _now) : Volatile.Read(ref _earlier)) is { } held && held.AsOf == asOf && held.Stamp == workspace.Stamp() ? held : null;

    /// <summary>Everything that one state of the events answers.</summary>
    private sealed class State(WorkspaceStamp stamp, DateTimeOffset? asOf, StoreSummary summary, GrowingLog log, Portfolio portfolio)
    {
        private readonly ConcurrentDictionary<(string Id, CaseUnit Unit, ActivityNames Names), Lazy<PathReport>> _paths = new();

        public WorkspaceStamp Stamp => stamp;

        public DateTimeOffset? AsOf => asOf;

        public GrowingLog Log => log;

        public Lazy<PortfolioView> Portfolio { get; } = new(() => PortfolioFigures.View(portfolio, summary));

        public JourneyAnswers? Answers(string id, IReadOnlyList<Persona> personas) => portfolio.Find(id) is { } journey ? new JourneyAnswers(journey, portfolio, personas) : null;

        public PathsView? Paths(string id, PathsQuery query, CaseFilter filter, IReadOnlyList<Persona> personas)
        {
            if (portfolio.Find(id) is not { } journey) return null;
            var answers = new JourneyAnswers(journey, portfolio, personas);
            var names = query.Activity ?? PathAnalysis.Default(journey.Log);
            var report = (filter with { AsOf = null }).IsEmpty
                ? _paths.GetOrAdd((id, query.Unit, names), key => new Lazy<PathReport>(() => answers.Paths(CaseFilter.None, key.Unit, key.Names))).Value
                : answers.Paths(filter, query.Unit, names);
            var (from, to) = LogWindow.Of(journey.Log);
            return new PathsView(id, journey.Map.Name, report, from, to);
        }
    }
}
