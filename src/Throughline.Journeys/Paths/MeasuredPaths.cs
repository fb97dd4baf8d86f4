using System.Runtime.InteropServices;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Trends;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Paths;

/// <summary>
/// The paths of a choice of instances with a figure for every number. The figures are made from the tallies when they are asked for; the cases
/// behind one are found again by <see cref="Find"/>. Safe for several threads.
/// </summary>
public sealed class MeasuredPaths
{
    private readonly MeasuredLog? _log;
    private readonly FigureScope _scope;
    private readonly VariantList _variants;
    private readonly PathMeasures _measures;
    private readonly string[] _texts;
    private readonly Dictionary<string, ushort> _codes;
    private readonly Lazy<LinkSpreads> _spreads;
    private readonly Lazy<DurationSpread> _spread;
    private readonly Lazy<Interval?> _p90;
    private readonly Lazy<Dictionary<(string From, string To), PathEdge>> _edges;
    private readonly Lazy<Dictionary<string, PathNode>> _nodes;

    private MeasuredPaths(EventLog log, int[]? kept, FigureScope scope, CaseUnit unit, ActivityNames names, MeasuredLog? measured, CancellationToken ct)
    {
        var outcomes = measured is null ? null : new PathOutcomes(measured);
        var cases = CaseColumns.Of(log, unit, names);
        var texts = PathAnalysis.Texts(PathAnalysis.Book(log, names));
        (_scope, _texts, _log) = (scope, texts, measured);
        Report = PathAnalysis.Run(log, cases, unit, names, ct);
        _variants = (VariantList)Report.Variants;
        _measures = new PathMeasures(cases, _variants, texts, index => log.Instance[cases.FirstEvent(index)] is var instance && kept is null ? instance : kept![instance], unit == CaseUnit.Instance ? outcomes : null);
        KnowsOutcomes = unit == CaseUnit.Instance && outcomes is not null;
        _codes = texts.Select((text, code) => (text, code)).Skip(1).ToDictionary(pair => pair.text, pair => (ushort)pair.code, StringComparer.Ordinal);
        _spreads = new Lazy<LinkSpreads>(() => new LinkSpreads(cases, texts.Length));
        _spread = new Lazy<DurationSpread>(() => DurationSpread.Of(cases.Durations(), Report.Durations?.MeanSeconds ?? 0));
        _p90 = new Lazy<Interval?>(() => DurationSpread.OfP90(cases.Durations()));
        _edges = new(() => Report.Edges.ToDictionary(edge => (edge.From, edge.To)));
        _nodes = new(() => Report.Nodes.ToDictionary(node => node.Name, StringComparer.Ordinal));
    }

    /// <summary>The paths, with nothing cut off.</summary>
    public PathReport Report { get; }

    /// <summary>Whether it is known what the cases cost and what is said of them: of journeys, where more than their steps was loaded.</summary>
    public bool KnowsOutcomes { get; }

    /// <summary>How many cases there are.</summary>
    public Figure Cases => Counted(PathFigures.Cases, Report.Cases, Report.Cases);

    /// <summary>How many steps they have.</summary>
    public Figure Steps => Counted(PathFigures.Steps, Report.Events, Report.Cases);

    /// <summary>Median time from the first to the last step.</summary>
    public Figure Time => Timed(PathFigures.Time, Report.Durations?.MedianSeconds, Report.Durations is null ? null : _spread.Value.Median, Report.Cases);

    /// <summary>Mean time from the first to the last step.</summary>
    public Figure TimeMean => Timed(PathFigures.TimeMean, Report.Durations?.MeanSeconds, Report.Durations is null ? null : _spread.Value.Mean, Report.Cases);

    /// <summary>90th percentile of the time from the first to the last step.</summary>
    public Figure TimeP90 => Timed(PathFigures.TimeP90, Report.Durations?.P90Seconds, _p90.Value, Report.Cases);

    /// <summary>What the cases cost on average; null where that is not known of such cases.</summary>
    public Figure? Cost => _measures.Outcome(PathFigures.Cost, Part(), _ => true)?.In(_scope);

    /// <summary>What is said of the cases on average; null where that is not known of such cases.</summary>
    public Figure? Score => _measures.Outcome(PathFigures.Score, Part(), _ => true)?.In(_scope);

    /// <summary>The paths of a journey's instances in scope, with what they cost and what is said of them.</summary>
    /// <param name="log">The journey's log.</param>
    /// <param name="scope">Which of its instances; of tickets, those of these instances.</param>
    /// <param name="unit">What one case is.</param>
    /// <param name="names">Which names the steps carry.</param>
    /// <param name="ct">Stops the analysis.</param>
    public static MeasuredPaths Of(MeasuredLog log, FigureScope scope, CaseUnit unit, ActivityNames names, CancellationToken ct = default) =>
        Of(log.Log, scope, unit, names, log, ct);

    /// <summary>The paths of a journey's instances in scope, where nothing but their steps is known.</summary>
    /// <param name="log">The journey's log.</param>
    /// <param name="scope">Which of its instances; of tickets, those of these instances.</param>
    /// <param name="unit">What one case is.</param>
    /// <param name="names">Which names the steps carry.</param>
    /// <param name="ct">Stops the analysis.</param>
    public static MeasuredPaths Of(EventLog log, FigureScope scope, CaseUnit unit, ActivityNames names, CancellationToken ct = default) =>
        Of(log, scope, unit, names, measured: null, ct);

    private static MeasuredPaths Of(EventLog log, FigureScope scope, CaseUnit unit, ActivityNames names, MeasuredLog? measured, CancellationToken ct)
    {
        if (scope.Instances is not { } chosen || chosen.Count == chosen.Of) return new MeasuredPaths(log, kept: null, scope, unit, names, measured, ct);
        int[] kept = [.. Enumerable.Range(0, chosen.Of).Where(instance => chosen.Contains[instance])];
        return new MeasuredPaths(InstanceScope.Of(log, instance => chosen.Contains[instance]), kept, scope, unit, names, measured, ct);
    }

    /// <summary>Whether a step happens in these cases.</summary>
    public bool Has(string step) => _nodes.Value.ContainsKey(step);

    /// <summary>Whether a link is taken in these cases.</summary>
    /// <param name="from">Null: the case begins.</param>
    /// <param name="to">Null: the case ends.</param>
    public bool Has(string? from, string? to) => CasesOf(from, to) > 0;

    /// <summary>How often a step happens.</summary>
    public Figure Step(string name) => Counted(PathFigures.Step, _nodes.Value[name].Count, _nodes.Value[name].Cases, name);

    /// <summary>Share of the cases with a step; 0 where none has it.</summary>
    public Figure StepShare(string name) => Shared(PathFigures.StepShare, _nodes.Value.TryGetValue(name, out var node) ? node.Cases : 0, name);

    /// <summary>Share of the cases that take a link; 0 where none does.</summary>
    /// <param name="from">Null: the case begins.</param>
    /// <param name="to">Null: the case ends.</param>
    public Figure LinkShare(string? from, string? to) => Shared(PathFigures.LinkShare, CasesOf(from, to), from ?? "", to ?? "");

    /// <summary>How often a step comes directly after another.</summary>
    /// <param name="from">Null: the case begins.</param>
    /// <param name="to">Null: the case ends.</param>
    public Figure Link(string? from, string? to)
    {
        var (times, cases) = (from, to) switch
        {
            (null, { } first) => (_nodes.Value[first].Starts, _nodes.Value[first].Starts),
            ({ } last, null) => (_nodes.Value[last].Ends, _nodes.Value[last].Ends),
            _ => (_edges.Value[(from!, to!)].Count, _edges.Value[(from!, to!)].Cases),
        };
        return Counted(PathFigures.Link, times, cases, from ?? "", to ?? "");
    }

    /// <summary>The median time between two steps of which one comes directly after the other.</summary>
    public Figure LinkTime(string from, string to) => Timed(PathFigures.LinkTime, _edges.Value[(from, to)].MedianSeconds, Spread(from, to).Median, _edges.Value[(from, to)].Count, from, to);

    /// <summary>The mean time between two steps of which one comes directly after the other.</summary>
    public Figure LinkTimeMean(string from, string to) => Timed(PathFigures.LinkTimeMean, _edges.Value[(from, to)].MeanSeconds, Spread(from, to).Mean, _edges.Value[(from, to)].Count, from, to);

    /// <summary>How the shares of the most frequent variants go over the weeks in which their journeys begin; none where nothing but their steps is known.</summary>
    /// <param name="most">Of so many variants; all of these share one control of false alarms.</param>
    public IReadOnlyList<ShareTrend> Trends(int most)
    {
        if (_log is null) return [];
        var weeks = new ShareWeeks(_log, _scope, _measures.Instances());
        var all = weeks.Count(_measures.Instances());
        return ShareTrends.Of(weeks, [.. Enumerable.Range(0, Math.Min(most, Report.Variants.Count)).Select(_variants.At).Select(Weekly)]);

        WeeklyShare Weekly(int variant)
        {
            var part = Part(_variants.KeyOf(variant));
            return new WeeklyShare(PathFigures.VariantShare, PathPopulation.Of(PathFigures.VariantShare, Report.Unit), part.ToString(), weeks.Count(_measures.InstancesOf(variant)), all, () => _measures.Find(PathFigures.VariantShare, part)!);
        }
    }

    /// <summary>A variant with its figures.</summary>
    /// <param name="place">Its place in the report's list.</param>
    public VariantFigures Variant(int place)
    {
        var (variant, number) = (Report.Variants[place], _variants.At(place));
        var key = _variants.KeyOf(number);
        return new VariantFigures(
            key,
            variant.Path,
            Counted(PathFigures.Variant, variant.Count, variant.Count, key),
            Shared(PathFigures.VariantShare, variant.Count, key),
            Timed(PathFigures.VariantTime, variant.MedianSeconds, DurationSpread.OfMedian(_variants.DurationsOf(number)), variant.Count, key),
            _measures.Outcome(PathFigures.VariantCost, Part(key), number)?.In(_scope),
            _measures.Outcome(PathFigures.VariantScore, Part(key), number)?.In(_scope));
    }

    /// <summary>Whether some case goes the way of a variant.</summary>
    /// <param name="way">The <see cref="VariantFigures.Key"/> of a variant.</param>
    public bool HasWay(string way) => _variants.Find(way) is not null;

    /// <summary>The stages of a way from the begin on; every case comes no further than one of them.</summary>
    /// <param name="way">The <see cref="VariantFigures.Key"/> of a variant; empty, or of none: the usual way.</param>
    public IReadOnlyList<PathStage> Stages(string way = "")
    {
        var stages = _measures.StagesOf(way);
        var stopped = new long[stages.Way.Length + 1];
        var ends = Enumerable.Range(0, stopped.Length).Select(_ => new Dictionary<ushort, long>()).ToArray();
        for (var i = 0; i < stages.Furthest.Length; i++)
        {
            stopped[stages.Furthest[i]]++;
            CollectionsMarshal.GetValueRefOrAddDefault(ends[stages.Furthest[i]], stages.LastOf(i), out _)++;
        }

        return [.. stopped.Select((count, stage) => new PathStage(
            stage == 0 ? null : _texts[stages.Way[stage - 1]],
            Shared(PathFigures.Reached, stopped[stage..].Sum(), way, $"{stage}"),
            Counted(PathFigures.Stopped, count, count, way, $"{stage}"),
            Ends(ends[stage], way, stage)))];
    }

    /// <summary>How much of what happens the graph shows at a detail, and how much it leaves out: of steps, and of passages from step to step. Each two are the whole.</summary>
    /// <param name="detail">Share of cases whose variants are drawn, 0 to 100.</param>
    public DrawnShares DrawnShares(int detail)
    {
        var drawn = DrawnPaths.Of(KeptPaths.From(this, detail));
        Figure Of(MetricDefinition metric) => Drawn(metric, Part($"{detail}"), drawn).In(_scope);
        return new DrawnShares(Of(PathFigures.DrawnSteps), Of(PathFigures.OtherSteps), Of(PathFigures.DrawnLinks), Of(PathFigures.OtherLinks));
    }

    /// <summary>Share of the cases that go one of the most frequent ways.</summary>
    /// <param name="most">How many ways.</param>
    public Figure FrequentShare(int most) => Shared(PathFigures.FrequentShare, Frequent(most), $"{most}");

    /// <summary>How many cases go another way than the most frequent ones.</summary>
    /// <param name="most">How many ways those are.</param>
    public Figure Other(int most) => Counted(PathFigures.Other, Report.Cases - Frequent(most), Report.Cases - Frequent(most), $"{most}");

    /// <summary>Share of the cases that go another way than the most frequent ones.</summary>
    /// <param name="most">How many ways those are.</param>
    public Figure OtherShare(int most) => Shared(PathFigures.OtherShare, Report.Cases - Frequent(most), $"{most}");

    /// <summary>What the cases cost on average that go another way than the most frequent ones; null where that is not known of such cases.</summary>
    /// <param name="most">How many ways those are.</param>
    public Figure? OtherCost(int most) => Find(PathFigures.OtherCost.Id, Part($"{most}"))?.In(_scope);

    /// <summary>What is said on average of the cases that go another way than the most frequent ones; null where that is not known of such cases.</summary>
    /// <param name="most">How many ways those are.</param>
    public Figure? OtherScore(int most) => Find(PathFigures.OtherScore.Id, Part($"{most}"))?.In(_scope);

    /// <summary>The measure that a figure of these paths came from; null where they have no such figure.</summary>
    /// <param name="metric">As in <see cref="CaseReference.Metric"/>.</param>
    /// <param name="part">As in <see cref="CaseReference.Part"/>, of the same unit and names.</param>
    public Measure? Find(string metric, PathPart part)
    {
        if (Definition(metric) is not { } definition) return null;
        if (!OfSteps(definition) && definition != PathFigures.DrawnLinks && definition != PathFigures.OtherLinks) return _measures.Find(definition, part);
        return part.Words is [var word] && int.TryParse(word, out var detail) ? Drawn(definition, part, DrawnPaths.Of(KeptPaths.From(this, detail))) : null;
    }

    /// <summary>What a part is called on a screen, e.g. <c>Ask → Wait</c>.</summary>
    public string NameOf(string metric, PathPart part) => Definition(metric) is { } definition ? _measures.NameOf(definition, part) : "";

    private static bool OfSteps(MetricDefinition definition) => definition == PathFigures.DrawnSteps || definition == PathFigures.OtherSteps;

    private Measure Drawn(MetricDefinition definition, PathPart part, DrawnPaths drawn) => _measures.Drawn(
        definition, part, OfSteps(definition) ? drawn.Steps.Select(step => ((string?)step.Name, (string?)step.Name)) : drawn.Links.Select(link => (link.From, link.To)));

    private static MetricDefinition? Definition(string metric) => PathFigures.All.FirstOrDefault(known => known.Id == metric);

    private IReadOnlyList<PathEnd> Ends(Dictionary<ushort, long> ends, string way, int stage) =>
    [
        .. ends.OrderByDescending(end => end.Value).ThenBy(end => _texts[end.Key], StringComparer.Ordinal)
            .Select(end => new PathEnd(_texts[end.Key], Counted(PathFigures.StoppedAt, end.Value, end.Value, way, $"{stage}", _texts[end.Key]))),
    ];

    private PathPart Part(params string[] words) => new(Report.Unit, Report.Activity, words);

    private long CasesOf(string? from, string? to) => (from, to) switch
    {
        (null, { } first) => _nodes.Value.GetValueOrDefault(first)?.Starts ?? 0,
        ({ } last, null) => _nodes.Value.GetValueOrDefault(last)?.Ends ?? 0,
        _ => _edges.Value.GetValueOrDefault((from!, to!))?.Cases ?? 0,
    };

    private long Frequent(int most) => Report.Variants.Take(most).Sum(variant => variant.Count);

    private DurationSpread Spread(string from, string to) => _spreads.Value.Of(_codes[from], _codes[to]);

    private Figure Counted(MetricDefinition metric, long value, long n, params string[] words) => Make(metric, n == 0 && words.Length == 0 ? null : value, interval: null, n, words);

    private Figure Timed(MetricDefinition metric, double? seconds, Interval? interval, long n, params string[] words) => Make(metric, seconds, interval, n, words);

    private Figure Shared(MetricDefinition metric, long hits, params string[] words) =>
        Make(metric, Report.Cases == 0 ? null : (double)hits / Report.Cases, WilsonInterval.Of(hits, Report.Cases), Report.Cases, words);

    private Figure Make(MetricDefinition metric, double? value, Interval? interval, long n, string[] words) => new(
        metric.Id, value, interval?.Low, interval?.High, n, metric.Unit, PathPopulation.Of(metric, Report.Unit), _scope.From, _scope.To, _scope.AsOf)
    {
        Cases = _scope.IsNamed ? new CaseReference(_scope.Journey, metric.Id, Part(words).ToString(), _scope.Filter) : null,
    };
}
