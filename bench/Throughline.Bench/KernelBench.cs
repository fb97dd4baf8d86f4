using Throughline.Journeys.Conformance;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;

namespace Throughline.Bench;

/// <summary>The kernel's folds over a log in memory, each timed by itself beside the plain loop over the same columns.</summary>
internal sealed class KernelBench(EventLog log, BenchTable table)
{
    private const int Runs = 5;
    private const int Shown = 20;
    private const int DrawnPaths = 3;

    private readonly CaseColumns _cases = CaseColumns.Of(log, CaseUnit.Instance, ActivityNames.Source);
    private readonly string[] _names = [.. Enumerable.Range(0, log.Terms(Dimension.Activity).Count + 1).Select(log.Terms(Dimension.Activity).Text)];
    private readonly PlainLoop _loop = new(log);

    /// <summary>Seconds for the graph with exact medians.</summary>
    public double Medians { get; private set; }

    /// <summary>Seconds for the variants.</summary>
    public double Variants { get; private set; }

    /// <summary>Prints the lines of graph and variants.</summary>
    public void Paths()
    {
        RequireSame();
        var graph = Stopped.Seconds(() => new DirectlyFollows(_cases, _names.Length), Runs);
        Medians = Stopped.Seconds(() => new DirectlyFollows(_cases, _names.Length).Edges(_names).Count(), Runs);
        Variants = Stopped.Seconds(() => Top(new VariantList(_cases, _names, CaseNames.Of(log, CaseUnit.Instance))), Runs);
        table.Row("directly-follows graph, counts", graph, "plain loop", Stopped.Seconds(() => _loop.Graph(), Runs));
        table.Row("graph with means and exact medians", Medians, "plain loop", Stopped.Seconds(() => _loop.Medians(), Runs));
        table.Row($"variants, the {Shown} most frequent with medians", Variants, "plain loop", Stopped.Seconds(() => _loop.Variants().Values.OrderDescending().Take(Shown).Sum(), Runs));
    }

    /// <summary>Prints the lines of instances, map and metrics, and answers the seconds of all that follows the loading.</summary>
    public double Figures()
    {
        var paths = Stopped.Seconds(() => Top(PathAnalysis.Run(log, CaseUnit.Instance, ActivityNames.Source).Variants), Runs);
        var instances = Stopped.Seconds(() => InstanceTable.Build(log), Runs);
        var draft = Stopped.Seconds(() => MapDraft.Draft("all", "All", scope: null, log), Runs);
        var map = MapDraft.Draft("all", "All", scope: null, log);
        // Both measure the instances anew in every run, as the first question to a log does.
        var fold = Stopped.Seconds(() => MapFold.View(map, log), Runs);
        var metrics = Stopped.Seconds(Metrics, Runs);
        table.Row("paths as a whole: graph, medians, variants, durations", paths);
        table.Row("what is known of each instance", instances);
        table.Row("map: draft", draft);
        table.Row("map: fold, with its instances", fold);
        Conformance(map);
        table.Row($"the {MetricCatalogue.All.Count} metrics, with their instances", metrics);
        FilterChange(map);
        return paths + draft + fold + metrics;
    }

    // The three most frequent ways are drawn as paths; every other way is aligned with them, with its deviations.
    private void Conformance(JourneyMap map)
    {
        var drawn = map with { Paths = [.. PathAnalysis.Run(log, CaseUnit.Instance, ActivityNames.Type).Variants.Take(DrawnPaths).Select((variant, place) => Drawn(map, variant, place))] };
        var measured = new MeasuredLog(log);
        var seconds = Stopped.Seconds(() => MapConformance.Of(drawn, measured), Runs);
        table.Row($"conformance: every journey aligned with {DrawnPaths} paths", seconds);
    }

    private static MapPath Drawn(JourneyMap map, PathVariant variant, int place)
    {
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToList();
        return new MapPath($"path-{place}", $"Path {place}", PathKind.Intended, [.. variant.Path.Select(type => new PathStep(steps.First(step => step.Binding?.Types?.Contains(type) == true).Id))]);
    }

    // What a page does when a filter is set: choose the journeys by their events, sum the whole map up again for them.
    private void FilterChange(JourneyMap map)
    {
        var measured = MeasuredMap.Of(map, new MeasuredLog(log));
        var filter = FilterWords.Parse($"{DimensionNames.Of(Dimension.Activity)}={Uri.EscapeDataString(_names[^1])}");
        MapFold.View(measured, FilterFold.Scope(measured.Log, "all", filter));
        var change = Stopped.Seconds(() => MapFold.View(measured, FilterFold.Scope(measured.Log, "all", filter)), Runs);
        table.Row("a filter change: journeys chosen, every figure of the map anew", change, "one pass over the columns it reads", Stopped.Seconds(() => Pass(measured), Runs));
    }

    private double Pass(MeasuredMap map)
    {
        var sum = 0.0;
        foreach (var code in log.Activity) sum += code;
        foreach (var observations in map.Measures().Select(measure => measure.Observations).Distinct())
        {
            foreach (var instance in observations.Instance) sum += instance;
            foreach (var value in observations.Value) sum += value;
        }

        return sum;
    }

    private void Metrics()
    {
        var measured = new MeasuredLog(log);
        var scope = FigureScope.Of(measured.Instances);
        foreach (var metric in MetricCatalogue.All) measured.Figure(metric, scope);
    }

    private static long Top(IReadOnlyList<PathVariant> variants) => variants.Take(Shown).Sum(variant => variant.Count);

    // A rival that computes something else is none.
    private void RequireSame()
    {
        var report = PathAnalysis.Run(log, CaseUnit.Instance, ActivityNames.Source);
        var medians = _loop.Medians();
        var same = report.Edges.All(edge => medians[(Code(edge.From) * _names.Length) + Code(edge.To)] == edge.MedianSeconds)
            && report.Edges.Count == medians.Count(median => !double.IsNaN(median))
            && report.Variants.Count == _loop.Variants().Count;
        if (!same) throw new InvalidOperationException("The plain loop and the kernel do not agree.");
    }

    private int Code(string name) => log.Terms(Dimension.Activity).Find(name);
}
