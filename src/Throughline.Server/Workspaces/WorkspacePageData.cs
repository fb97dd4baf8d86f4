using System.Collections.Concurrent;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages from a workspace. Loads once and again when the events on disk have changed; measures each journey once a state.</summary>
public sealed class WorkspacePageData(Workspace workspace) : IPageData, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private State? _state;

    /// <inheritdoc/>
    public async Task<PortfolioView> PortfolioAsync(CancellationToken ct) => (await StateAsync(ct)).Portfolio.Value;

    /// <inheritdoc/>
    public async Task<MapView?> MapAsync(string journeyId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, ct))?.Map(filter);

    /// <inheritdoc/>
    public async Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CaseFilter filter, CancellationToken ct) => (await StateAsync(ct)).Paths(journeyId, query, filter, workspace.Settings().Personas);

    /// <inheritdoc/>
    public async Task<FilterView?> FilterAsync(string journeyId, CaseFilter filter, CancellationToken ct) => (await AnswersAsync(journeyId, ct))?.Filter(filter);

    /// <inheritdoc/>
    public async Task<MetricsView?> MetricsAsync(string journeyId, CaseFilter filter, string compare, CancellationToken ct) => (await AnswersAsync(journeyId, ct))?.All(filter, compare);

    /// <inheritdoc/>
    public async Task<FigureView?> FigureAsync(CaseReference reference, FigureQuery query, CancellationToken ct) => (await AnswersAsync(reference.Journey, ct))?.Figure(reference, query);

    /// <inheritdoc/>
    public async Task<CaseView?> CaseAsync(string journeyId, string caseId, CancellationToken ct) => (await AnswersAsync(journeyId, ct))?.Case(caseId);

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

    private async Task<JourneyAnswers?> AnswersAsync(string journeyId, CancellationToken ct) =>
        (await StateAsync(ct)).Answers(journeyId, workspace.Settings().Personas);

    private async Task<State> StateAsync(CancellationToken ct)
    {
        if (Volatile.Read(ref _state) is { } current && current.Stamp == workspace.Stamp()) return current;
        await _loading.WaitAsync(ct);
        try
        {
            var stamp = workspace.Stamp();
            if (_state is { } loaded && loaded.Stamp == stamp) return loaded;
            var summary = await workspace.SummaryAsync(ct);
            var log = await workspace.LoadAsync(Selections.Everything, ct);
            var state = new State(stamp, summary, new Portfolio(log, workspace.Settings().Journeys, workspace.Rules()));
            Volatile.Write(ref _state, state);
            return state;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Everything that one state of the events answers.</summary>
    private sealed class State((long Size, DateTime Changed) stamp, StoreSummary summary, Portfolio portfolio)
    {
        private readonly ConcurrentDictionary<(string Id, CaseUnit Unit, ActivityNames Names), Lazy<PathReport>> _paths = new();

        public (long Size, DateTime Changed) Stamp => stamp;

        public Lazy<PortfolioView> Portfolio { get; } = new(() => PortfolioFigures.View(portfolio, summary));

        public JourneyAnswers? Answers(string id, IReadOnlyList<Persona> personas) => portfolio.Find(id) is { } journey ? new JourneyAnswers(journey, portfolio, personas) : null;

        public PathsView? Paths(string id, PathsQuery query, CaseFilter filter, IReadOnlyList<Persona> personas)
        {
            if (portfolio.Find(id) is not { } journey) return null;
            var answers = new JourneyAnswers(journey, portfolio, personas);
            var names = query.Activity ?? PathAnalysis.Default(journey.Log);
            var report = filter.IsEmpty
                ? _paths.GetOrAdd((id, query.Unit, names), key => new Lazy<PathReport>(() => answers.Paths(CaseFilter.None, key.Unit, key.Names))).Value
                : answers.Paths(filter, query.Unit, names);
            var (from, to) = LogWindow.Of(journey.Log);
            return new PathsView(id, journey.Map.Name, report, from, to);
        }
    }
}
