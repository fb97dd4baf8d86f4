using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>
/// The variants that came up in the newest 30 days. A log always has rare ways that are seen for the first time now; that one is more than that is
/// said where all of its journeys fall into the newest days and chance would do that to no way of the log, at 5 % for all of them together.
/// </summary>
internal sealed class NewVariants
{
    private const long Days30 = 30L * 24 * 3_600_000_000;
    private const double Alpha = 0.05;

    private readonly EventLog _log;
    private readonly InstanceTable _table;
    private readonly CaseColumns _cases;
    private readonly VariantList _variants;
    private readonly ActivityNames _names;
    private readonly long[] _first;
    private readonly int[] _count;
    private readonly int _over;
    private readonly long _begin;

    private NewVariants(MeasuredLog log, DateTimeOffset? begin)
    {
        (_log, _table, _names) = (log.Log, log.Instances, PathAnalysis.Default(log.Log));
        _begin = Math.Max(_table.FirstTime, begin is { } moment ? (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond : long.MinValue);
        _cases = CaseColumns.Of(_log, CaseUnit.Instance, _names);
        _variants = new VariantList(_cases, PathAnalysis.Texts(PathAnalysis.Book(_log, _names)), _ => "");
        (_first, _count) = (new long[_variants.Count], new int[_variants.Count]);
        Array.Fill(_first, long.MaxValue);
        for (var i = 0; i < _cases.Count; i++) Note(i);
        _over = _count.Sum();
        Newest = Observe(TruthFigures.NewWays, Since, _table.LastTime);
        Earlier = Observe(TruthFigures.NewWaysBefore, Since - Days30, Since);
        Measures = IsKnown ? MeasuresOfNew() : [];
    }

    /// <summary>Whether the data reaches back far enough to call anything new.</summary>
    public bool IsKnown => _cases.Count > 0 && _begin <= _table.LastTime - (2 * Days30);

    /// <summary>The newest journeys: 1 where the way is new.</summary>
    public Measure Newest { get; }

    /// <summary>Those of the 30 days before.</summary>
    public Measure Earlier { get; }

    /// <summary>The new ways, those first that chance does not explain, then the most frequent.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Path, Measure Journeys, bool IsSure)> Measures { get; }

    private long Since => _table.LastTime - Days30;

    /// <summary>Observes a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="begin">What began before is left out, because the journey did not exist yet; null: nothing is.</param>
    public static NewVariants Of(MeasuredLog log, DateTimeOffset? begin) => new(log, begin);

    private int InstanceOf(int index) => _log.Instance[_cases.FirstEvent(index)];

    private bool IsOver(int index) => !_table.RecordsSolutions || !_table.IsOpen[InstanceOf(index)];

    private void Note(int index)
    {
        if (_table.Start[InstanceOf(index)] < _begin) return;
        var variant = _variants.VariantOf(index);
        _first[variant] = Math.Min(_first[variant], _table.Start[InstanceOf(index)]);
        if (IsOver(index)) _count[variant]++;
    }

    private Measure Observe(MetricDefinition definition, long after, long until)
    {
        var journeys = new ObservationList();
        for (var i = 0; i < _cases.Count && IsKnown; i++)
            if (IsOver(i) && _table.Start[InstanceOf(i)] is var start && start > after && start <= until) journeys.Add(InstanceOf(i), _first[_variants.VariantOf(i)] > after ? 1 : 0);
        return new Measure(definition, Summary.Share, "journey instances that began in these 30 days and are not open", journeys.ToObservations());
    }

    private List<(IReadOnlyList<string> Path, Measure Journeys, bool IsSure)> MeasuresOfNew()
    {
        var whole = new Observations([.. Enumerable.Range(0, _cases.Count).Select(InstanceOf)]);
        var threshold = DiscreteFamily.Threshold([.. _count.Where(count => count > 0).Select(AllAmongNewest)], Alpha);
        return
        [
            .. Enumerable.Range(0, _variants.Count)
                .Where(variant => _first[variant] > Since && _count[variant] > 0)
                .Select(variant => (Path: (IReadOnlyList<string>)_variants.NamesOf(variant), Journeys: Measure(variant, whole), IsSure: AllAmongNewest(_count[variant]) <= threshold))
                .OrderByDescending(variant => variant.IsSure)
                .ThenByDescending(variant => variant.Journeys.Observations.Count)
                .ThenBy(variant => string.Join('\n', variant.Path), StringComparer.Ordinal),
        ];
    }

    // The figure is the paths page's own, so that it opens the same cases.
    private Measure Measure(int variant, Observations whole)
    {
        var members = _variants.MembersOf(variant).ToArray();
        return new Measure(PathFigures.Variant, Summary.Count, PathPopulation.Of(PathFigures.Variant, CaseUnit.Instance), new Observations([.. members.Select(InstanceOf).Order()]))
        {
            Part = new PathPart(CaseUnit.Instance, _names, _variants.KeyOf(variant)).ToString(),
            Whole = whole,
        };
    }

    /// <summary>The probability that all of a way's journeys fall among the newest by chance: hypergeometric.</summary>
    private double AllAmongNewest(int count)
    {
        var (newest, p) = (Newest.Observations.Count, 1.0);
        for (var i = 0; i < count && p > 0; i++) p *= Math.Max(0, newest - i) / (double)Math.Max(1, _over - i);
        return p;
    }
}
