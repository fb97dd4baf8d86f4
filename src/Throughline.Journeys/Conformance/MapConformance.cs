using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>
/// A map's paths put to a log: which instances go one of them, how the others depart from what is intended, and what goes with it.
/// Every instance is aligned with every path; identical ones once. Safe for several threads.
/// </summary>
public sealed class MapConformance
{
    private const string Scope = "journey instances in scope";
    private const string Conforming = "journey instances that go as intended";

    private readonly Observations _everybody;
    private readonly Observations _conformant;
    private readonly IReadOnlyList<DeviationMeasures> _deviations;
    private readonly Lazy<Measure> _time;
    private readonly Lazy<Measure> _cost;
    private readonly MeasuredLog _log;

    private MapConformance(JourneyMap map, MeasuredLog log, TraceAlignments traces)
    {
        (Map, _log) = (map, log);
        NearestPath = Array.ConvertAll(traces.VariantOf, variant => traces.Nearest[variant].Path);
        Cost = Array.ConvertAll(traces.VariantOf, variant => traces.Nearest[variant].Cost);
        IntendedCost = Array.ConvertAll(traces.VariantOf, variant => traces.Intended[variant].Cost);
        int[] all = [.. Enumerable.Range(0, Cost.Length)];
        _everybody = new Observations(all);
        _conformant = new Observations([.. all.Where(instance => traces.HasIntended && IntendedCost[instance] == 0)]);
        Conformant = Share(ConformanceFigures.Conformant, traces.HasIntended, instance => IntendedCost[instance] == 0);
        Explained = Share(ConformanceFigures.Explained, traces.HasPaths, instance => Cost[instance] == 0);
        Distance = new Measure(ConformanceFigures.Distance, Summary.Mean, Scope, traces.HasIntended ? new Observations(all, [.. IntendedCost]) : Observations.None);
        OnPath = [.. map.Paths.Select((path, place) => Share(ConformanceFigures.OnPath, traces.HasPaths, instance => Cost[instance] == 0 && NearestPath[instance] == place) with { Part = path.Id })];
        Unexplained = UnexplainedWays.Of(traces, _everybody);
        var prices = new PriceMeasures(log);
        _deviations = [.. traces.Deviations.Select(found => new DeviationMeasures(found.Deviation, new Observations(found.Instances), _everybody, prices))];
        _time = new(() => prices.Time(ConformanceFigures.ConformantTime, Conforming, _conformant));
        _cost = new(() => prices.Cost(ConformanceFigures.ConformantCost, Conforming, _conformant));
    }

    /// <summary>As drawn.</summary>
    public JourneyMap Map { get; }

    /// <summary>By instance, the place of its nearest path among the map's paths: of equally near ones the first intended, else the first; -1 where no path can be followed.</summary>
    public int[] NearestPath { get; }

    /// <summary>By instance, the cost of its alignment with its nearest path, from 0: events and steps that do not agree; the number of its events where no path can be followed.</summary>
    public int[] Cost { get; }

    /// <summary>By instance, the same for the nearest intended path.</summary>
    public int[] IntendedCost { get; }

    /// <summary>Share of the instances that go an intended path; nothing is measured where none is drawn.</summary>
    public Measure Conformant { get; }

    /// <summary>Share of the instances that go some drawn path; nothing is measured where none is drawn.</summary>
    public Measure Explained { get; }

    /// <summary>Mean cost of the nearest intended path.</summary>
    public Measure Distance { get; }

    /// <summary>By path of the map, the share of the instances that go it and are explained by no path before it.</summary>
    public IReadOnlyList<Measure> OnPath { get; }

    /// <summary>The most frequent ways that no path has, those of the most journeys first; at most 50.</summary>
    public IReadOnlyList<UnexplainedWay> Unexplained { get; }

    /// <summary>The deviations from the intended paths, those of the most instances first.</summary>
    public IEnumerable<Deviation> Deviations => _deviations.Select(measures => measures.Deviation);

    /// <summary>Aligns the instances of a log with the paths of a map.</summary>
    /// <param name="map">As drawn.</param>
    /// <param name="log">The instances in scope of the map.</param>
    /// <param name="ct">Stops it.</param>
    public static MapConformance Of(JourneyMap map, MeasuredLog log, CancellationToken ct = default) => new(map, log, TraceAlignments.Of(map, log.Log, ct));

    /// <summary>The deviations of the instances in scope, the costliest first.</summary>
    /// <param name="scope">Which instances.</param>
    /// <returns>
    /// Ordered by what goes with all of its instances together: their number times the difference to the conformant instances, in mean cost where the log has
    /// rates, else in median time; then by number and name. Without conformant instances there is no price, and the number alone decides.
    /// </returns>
    public IReadOnlyList<DeviationFigures> Costliest(FigureScope scope)
    {
        var conformant = (scope with { Instances = PriceMeasures.Set(_everybody.Count, _conformant, scope.Instances) }, _time.Value, _cost.Value);
        var isPriced = _log.Rules.Costs.CanPrice;
        return
        [
            .. _deviations
                .Where(deviation => deviation.Met.Any(instance => scope.Instances?.Contains[instance] != false))
                .Select(deviation => deviation.In(scope, conformant))
                .OrderByDescending(found => found.Instances.Value * (isPriced ? found.Cost : found.Time).Difference?.Value ?? double.NegativeInfinity)
                .ThenByDescending(found => found.Instances.Value)
                .ThenBy(found => found.Deviation.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The measure that a figure of these came from; null where they have no such figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">As in <see cref="CaseReference.Part"/>.</param>
    public Measure? Find(string metric, string? part) =>
        Measures().FirstOrDefault(measure => measure.Definition.Id == metric && measure.Part == part);

    /// <summary>What a part is called on a screen: the deviation in words, the path's name or the way; null where there is none.</summary>
    public string? NameOf(string part) =>
        Deviations.FirstOrDefault(deviation => deviation.Key == part)?.Name ?? Map.Paths.FirstOrDefault(path => path.Id == part)?.Name
        ?? (Unexplained.FirstOrDefault(way => way.Key == part) is { } way ? string.Join(" → ", way.Names) : null);

    private IEnumerable<Measure> Measures() => [Conformant, Explained, Distance, .. OnPath, .. Unexplained.Select(way => way.Journeys), _time.Value, _cost.Value, .. _deviations.SelectMany(deviation => deviation.All)];

    private Measure Share(MetricDefinition definition, bool isDrawn, Func<int, bool> counts) =>
        new(definition, Summary.Share, Scope, isDrawn ? new Observations(_everybody.Instance, [.. _everybody.Instance.Select(instance => counts(instance) ? 1.0 : 0)]) : Observations.None);
}
