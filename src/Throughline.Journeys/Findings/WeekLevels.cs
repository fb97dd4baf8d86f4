using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>Observations summed up week by week, all of them and value by value of an attribute; one pass over them.</summary>
internal sealed class WeekLevels
{
    private readonly SearchedLog _log;
    private readonly Observations _observations;
    private readonly InstanceAttribute _attribute;
    private readonly double[][] _sum;
    private readonly double[][] _n;

    private WeekLevels(SearchedLog log, Observations observations, InstanceAttribute attribute)
    {
        (_log, _observations, _attribute) = (log, observations, attribute);
        (_sum, _n) = (Rows(), Rows());
        double[][] Rows() => [.. Enumerable.Range(0, attribute.Size + 1).Select(_ => new double[log.Weeks.Count])];
    }

    // The row after those of the values is that of all.
    private int All => _attribute.Size;

    /// <summary>Sums observations up.</summary>
    /// <param name="log">The log.</param>
    /// <param name="observations">Those of instances that are not searched are left out.</param>
    /// <param name="number">What a number counts for.</param>
    /// <param name="attribute">By whose values.</param>
    public static WeekLevels Of(SearchedLog log, Observations observations, Func<double, double> number, InstanceAttribute attribute)
    {
        var levels = new WeekLevels(log, observations, attribute);
        for (var i = 0; i < observations.Count; i++)
        {
            var instance = observations.Instance[i];
            if (!log.Has(instance)) continue;
            var (week, counted) = (log.Weeks.Of(instance), number(observations.ValueOf(i)));
            levels.Add(attribute.Code[instance], week, counted);
            levels.Add(levels.All, week, counted);
        }

        return levels;
    }

    /// <summary>The levels of a metric, once for all detectors: of times the means of their logarithms.</summary>
    public static WeekLevels Of(SearchedLog log, Metric metric, InstanceAttribute attribute) => log.Once(
        (nameof(WeekLevels), metric.Definition.Family, attribute.Column),
        () => Of(log, log.Log.Observe(metric), IsTime(metric) ? Logarithm : value => value, attribute));

    /// <summary>Whether a metric's level is a geometric mean.</summary>
    public static bool IsTime(Metric metric) => metric.Definition.Unit == "seconds";

    /// <summary>What a time counts for; one below a second as much as a second.</summary>
    public static double Logarithm(double seconds) => Math.Log(Math.Max(seconds, 1));

    /// <summary>The level of all.</summary>
    public WeekLevel Everywhere() => new(null, Series(_sum[All], _n[All]), Members(All), () => Instances(null));

    /// <summary>The levels of all and of each value that is told apart.</summary>
    public IEnumerable<WeekLevel> Each() => Values().Prepend(Everywhere());

    /// <summary>The levels of each value that is told apart.</summary>
    public IEnumerable<WeekLevel> Values() => Rules().Select(rule => new WeekLevel(rule, Series(_sum[rule.CodeA], _n[rule.CodeA]), Members(rule.CodeA), () => Instances(rule)));

    /// <summary>How large a part of all has each value that is told apart.</summary>
    public IEnumerable<WeekLevel> Parts() => Rules().Select(rule => new WeekLevel(rule, Series(_n[rule.CodeA], _n[All]), Members(All), () => Instances(null)));

    private IEnumerable<SegmentRule> Rules() => Enumerable.Range(1, _attribute.Size - 1).Select(code => new SegmentRule(_attribute, code, null, 0));

    private WeekSeries Series(double[] sum, double[] n) => WeekSeries.Of(_log.Weeks, sum, n);

    private int Members(int row) => (int)_n[row].Sum();

    private IEnumerable<int> Instances(SegmentRule? rule) => _observations.Instance.Where(instance => _log.Has(instance) && rule?.Has(instance) != false);

    private void Add(int row, int week, double number)
    {
        _sum[row][week] += number;
        _n[row][week]++;
    }
}
