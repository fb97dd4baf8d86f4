using System.Collections.Concurrent;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Answers the pages from a workspace. Loads once and again when the events on disk have changed; computes each map and path once a state.</summary>
public sealed class WorkspacePageData(Workspace workspace) : IPageData, IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private State? _state;

    /// <inheritdoc/>
    public async Task<PortfolioView> PortfolioAsync(CancellationToken ct) => (await StateAsync(ct)).Portfolio.Value;

    /// <inheritdoc/>
    public async Task<MapView?> MapAsync(string journeyId, CancellationToken ct) => (await StateAsync(ct)).Map(journeyId);

    /// <inheritdoc/>
    public async Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CancellationToken ct) => (await StateAsync(ct)).Paths(journeyId, query);

    /// <inheritdoc/>
    public MetricWords Describe(string metric) =>
        MetricCatalogue.All.FirstOrDefault(entry => entry.Definition.Id == metric)?.Definition is { } definition
            ? new MetricWords(definition.Name, $"{definition.Sentence} {definition.Formula}")
            : MetricWords.FromId(metric);

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

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
            var state = new State(stamp, summary, new Portfolio(log, workspace.Settings().Journeys));
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
        private readonly ConcurrentDictionary<string, Lazy<MapView>> _maps = new(StringComparer.Ordinal);
        private readonly ConcurrentDictionary<(string Id, CaseUnit Unit, ActivityNames Names), Lazy<PathReport>> _paths = new();

        public (long Size, DateTime Changed) Stamp => stamp;

        public Lazy<PortfolioView> Portfolio { get; } = new(() => PortfolioFigures.View(portfolio, summary));

        public MapView? Map(string id) => portfolio.Find(id) is { } journey
            ? _maps.GetOrAdd(id, _ => new Lazy<MapView>(() => MapFold.View(journey.MeasuredMap, journey.Whole))).Value
            : null;

        public PathsView? Paths(string id, PathsQuery query)
        {
            if (portfolio.Find(id) is not { } journey) return null;
            var names = query.Activity ?? PathAnalysis.Default(journey.Log);
            var report = _paths.GetOrAdd((id, query.Unit, names), key => new Lazy<PathReport>(() => PathAnalysis.Run(journey.Log, key.Unit, key.Names))).Value;
            var (from, to) = LogWindow.Of(journey.Log);
            return new PathsView(id, journey.Map.Name, report, from, to);
        }
    }
}
