using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>The mean of something week by week; weeks without any are left out, and the thin ones at the ends of the data.</summary>
internal sealed class WeekSeries
{
    private readonly Weeks _weeks;
    private readonly int[] _week;
    private readonly Lazy<Step?> _step;

    private WeekSeries(Weeks weeks, int[] week, double[] mean, double[] weight)
    {
        (_weeks, _week, Mean, Weight) = (weeks, week, mean, weight);
        _step = new Lazy<Step?>(() => StepTest.Of(Mean, Weight));
    }

    /// <summary>By week that has any.</summary>
    public double[] Mean { get; }

    /// <summary>How many in each.</summary>
    public double[] Weight { get; }

    /// <summary>Observations by the week in which their instance was asked for.</summary>
    /// <param name="log">The log.</param>
    /// <param name="instance">The instance of each.</param>
    /// <param name="value">The number of each; NaN: it does not belong.</param>
    public static WeekSeries Of(SearchedLog log, int[] instance, Func<int, double> value) => Of(log.Weeks, instance.Length, i => log.Weeks.Of(instance[i]), value);

    /// <summary>Observations by week.</summary>
    public static WeekSeries Of(Weeks weeks, int count, Func<int, int> week, Func<int, double> value)
    {
        var (sum, n) = (new double[weeks.Count], new double[weeks.Count]);
        for (var i = 0; i < count; i++)
        {
            if (value(i) is var number && double.IsNaN(number)) continue;
            sum[week(i)] += number;
            n[week(i)]++;
        }

        return Of(weeks, sum, n);
    }

    /// <summary>A series of sums.</summary>
    /// <param name="weeks">The weeks.</param>
    /// <param name="sum">By week.</param>
    /// <param name="n">How many make each sum.</param>
    public static WeekSeries Of(Weeks weeks, double[] sum, double[] n)
    {
        var seen = Enumerable.Range(0, weeks.Count).Where(at => n[at] > 0 && weeks.IsSteady(at)).ToArray();
        return new WeekSeries(weeks, seen, Array.ConvertAll(seen, at => sum[at] / n[at]), Array.ConvertAll(seen, at => n[at]));
    }

    /// <summary>The most likely change of level; null where there are too few weeks.</summary>
    public Step? Step() => _step.Value;

    /// <summary>The days of a change of level.</summary>
    public Onset Onset(Step step) => new(_weeks.Monday(_week[step.Block]), _weeks.Monday(_week[step.Earliest]), _weeks.Monday(_week[step.Latest]));
}
