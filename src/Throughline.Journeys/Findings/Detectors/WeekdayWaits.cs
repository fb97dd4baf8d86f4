using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Times to the first answer of what was asked on working days, ranked among those of the same priority, topic and channel.</summary>
internal sealed class WeekdayWaits
{
    /// <summary>What is measured.</summary>
    public static TimeToFirstResponse Metric { get; } = new();

    private const int DaysAWeek = 7;
    private const double LeastLonger = 0.1;

    private readonly SearchedLog _log;
    private readonly int[] _instance;
    private readonly int[] _day;
    private readonly double[] _wait;
    private readonly int[] _stratum;
    private readonly StratifiedRanks _ranks;

    private WeekdayWaits(SearchedLog log, IReadOnlyList<int> working)
    {
        var observations = log.Log.Observe(Metric);
        var members = Enumerable.Range(0, observations.Count).Where(i => log.Has(observations.Instance[i]) && working.Contains(log.Weeks.DayOf(observations.Instance[i]) % DaysAWeek)).ToArray();
        var strata = log.StrataWithout();
        (_log, _instance) = (log, Array.ConvertAll(members, i => observations.Instance[i]));
        _day = Array.ConvertAll(_instance, instance => log.Weeks.DayOf(instance) % DaysAWeek);
        _wait = Array.ConvertAll(members, observations.ValueOf);
        _stratum = Array.ConvertAll(_instance, instance => strata.Code[instance]);
        _ranks = new StratifiedRanks(_wait, _stratum, strata.Count);
    }

    /// <summary>Ranks them once.</summary>
    public static WeekdayWaits Of(SearchedLog log) => log.Once(nameof(WeekdayWaits), () => new WeekdayWaits(log, WeekdayArrivals.Of(log).WorkingDays));

    /// <summary>How many instances were asked on a weekday.</summary>
    public int Members(int day) => _day.AsSpan().Count(day);

    /// <summary>The instances that were asked on it.</summary>
    public IReadOnlyList<int> Instances(int day) => [.. _instance.Where((_, i) => _day[i] == day)];

    /// <summary>How likely they wait as long or longer if the day is like the others.</summary>
    public double PValue(int day) => _ranks.PValue(Group(day), Effect(Group(day)));

    /// <summary>The difference of the medians in seconds, with what is usual on the others; null where nothing can be compared.</summary>
    public (double Difference, double Elsewhere, Interval Interval)? Difference(int day) => _ranks.Difference(Group(day), Effect(Group(day)));

    /// <summary>Whether they wait longer by so much that it is worth saying.</summary>
    public bool IsLonger(int day) => Difference(day) is { } found && found.Interval.Low > LeastLonger * found.Elsewhere;

    /// <summary>The observations of a finding.</summary>
    public Seen Seen(HashSet<int> here) => new("seconds", Summary.Median, "journey instances asked on working days that got an answer", new Observations(_instance, _wait), Array.ConvertAll(_instance, here.Contains)) { IsInSegment = true };

    /// <summary>Who waits longer than three of four of the same priority, topic and channel.</summary>
    public Harm LongestQuarter()
    {
        var usual = _wait.Zip(_stratum).GroupBy(pair => pair.Second, pair => pair.First).ToDictionary(waits => waits.Key, waits => Quantiles.OfSorted([.. waits.Order()], 0.75));
        return Harm.Of(_instance, [.. _wait.Zip(_stratum, (wait, stratum) => wait > usual[stratum])]);
    }

    private bool[] Group(int day) => Array.ConvertAll(_day, of => of == day);

    // A bad Monday is one case, however many asked on it: days go together whatever the topic.
    private double Effect(bool[] group)
    {
        var scores = _ranks.Scores(group);
        return Math.Max(_log.CustomerEffect(_instance, scores), ClusterEffect.Of(scores, Array.ConvertAll(_instance, _log.Weeks.DayOf), _log.Weeks.Days));
    }
}
