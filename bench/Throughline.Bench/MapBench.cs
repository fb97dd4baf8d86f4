using Throughline.Journeys.Conformance;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>What the pages of a map ask of a large log of the demo organisation, each beside one pass over the columns that it reads.</summary>
internal sealed class MapBench
{
    private const int Runs = 5;
    private const int EventsADay = 1000;
    private const int DrawnPaths = 3;
    private const int Maps = 200;

    private readonly EventLog _log;
    private readonly BenchTable _table;
    private readonly JourneyMap _map;

    /// <summary>Simulates so many events, about.</summary>
    public MapBench(long events)
    {
        var data = DemoOrganisation.Simulate(new DemoSettings { Days = (int)(events / EventsADay) });
        _log = EventLogBuilder.Build(DemoTable.Of(data), new InstanceRules(), CancellationToken.None);
        _table = new BenchTable(_log.Count);
        var map = MapDraft.Draft("all", "All", scope: null, _log);
        _map = map with { Paths = [.. PathAnalysis.Run(_log, CaseUnit.Instance, ActivityNames.Type).Variants.Take(DrawnPaths).Select((variant, place) => Drawn(map, variant, place))] };
    }

    /// <summary>Prints the rows.</summary>
    public void Run()
    {
        var measured = new MeasuredLog(_log);
        var instances = Stopped.Seconds(() => new MeasuredLog(_log).Instances, Runs);
        _ = measured.Instances;
        Row("what is known of each instance", instances, Events);
        var map = MeasuredMap.Of(_map, measured);
        Row("map: every figure of every step", Stopped.Seconds(() => MeasuredMap.Of(_map, new MeasuredLog(_log)), 1), Events);
        Row("truth: what is drawn and not seen, seen and not drawn", Stopped.Seconds(() => MeasuredTruth.Of(map), Runs), Events);
        Row("truth: new ways", Stopped.Seconds(() => NewWays(map), Runs), Events);
        Row("connections and health, with clocks", Stopped.Seconds(() => Connections(MeasuredMap.Of(_map, new MeasuredLog(_log))), 1), Events);
        Row("connections and health, clocks known", Stopped.Seconds(() => Connections(map), Runs), Events);
        Row($"conformance: every journey aligned with {DrawnPaths} paths", Stopped.Seconds(() => MapConformance.Of(_map, measured), Runs), Types);
        var maps = Overlapping();
        Row($"overlap of {Maps} maps", Stopped.Seconds(() => MapOverlaps.Of(_log, maps), Runs), Types);
    }

    private static object NewWays(MeasuredMap map) => MeasuredTruth.Of(map).Find(TruthFigures.NewWays.Id, null)!;

    private static object Connections(MeasuredMap map) => MeasuredTruth.Of(map).Find(ConnectionFigures.Open.Id, map.Steps[0].Step.Id)!;

    private List<JourneyMap> Overlapping()
    {
        var topics = Enumerable.Range(1, _log.Terms(Dimension.Topic).Count).Select(_log.Terms(Dimension.Topic).Text).ToList();
        return [.. Enumerable.Range(0, Maps).Select(i => _map with { Id = $"map-{i}", Scope = new JourneyScope("topic", [topics[i % topics.Count]]) })];
    }

    private void Row(string work, double seconds, Func<long> pass) => _table.Row(work, seconds, "one pass over the columns it reads", Stopped.Seconds(() => pass(), Runs));

    private long Types()
    {
        var sum = 0L;
        foreach (var type in _log.Type) sum += type;
        foreach (var instance in _log.Instance) sum += instance;
        return sum;
    }

    private long Events()
    {
        var sum = Types();
        foreach (var time in _log.Time) sum += time;
        foreach (var side in _log.Side) sum += (int)side;
        foreach (var channel in _log.Codes(Dimension.Channel)) sum += channel;
        return sum;
    }

    private static MapPath Drawn(JourneyMap map, PathVariant variant, int place)
    {
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToList();
        return new MapPath($"path-{place}", $"Path {place}", PathKind.Intended, [.. variant.Path.Select(type => new PathStep(steps.First(step => step.Binding?.Types?.Contains(type) == true).Id))]);
    }
}
