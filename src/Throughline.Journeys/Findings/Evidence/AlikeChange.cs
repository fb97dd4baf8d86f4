using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>Now against before among those that are alike, so that who asks for what is not the explanation.</summary>
/// <param name="Columns">What is alike; empty: nothing tells the journeys apart.</param>
/// <param name="Difference">Now minus before, with its 95 % interval; of times that of the medians. Null where no stratum has both.</param>
public sealed record AlikeChange(IReadOnlyList<string> Columns, Figure? Difference)
{
    private const double Z = 1.959963984540054;

    /// <summary>Compares within strata.</summary>
    /// <param name="log">What was searched.</param>
    /// <param name="measure">All that was measured.</param>
    /// <param name="isNow">Whether an observation is since the change.</param>
    /// <param name="strata">What is alike.</param>
    internal static AlikeChange Of(SearchedLog log, Measure measure, bool[] isNow, Strata strata)
    {
        var (instance, value) = (measure.Observations.Instance.ToArray(), Enumerable.Range(0, measure.Observations.Count).Select(measure.Observations.ValueOf).ToArray());
        var found = measure.Summary == Summary.Median ? OfMedians(log, instance, value, isNow, strata) : OfMeans(log, instance, value, isNow, strata);
        return new AlikeChange(strata.Columns, found is not { } change ? null : measure.In(log.Scope) with { Value = change.Difference, Low = change.Interval.Low, High = change.Interval.High, Cases = null });
    }

    private static (double Difference, Interval Interval)? OfMedians(SearchedLog log, int[] instance, double[] value, bool[] isNow, Strata strata)
    {
        var ranks = new StratifiedRanks(value, Array.ConvertAll(instance, i => strata.Code[i]), strata.Count);
        return ranks.Difference(isNow, log.DesignEffect(instance, ranks.Scores(isNow))) is { } found ? (found.Difference, found.Interval) : null;
    }

    // As StratifiedShareDifference weights shares.
    private static (double Difference, Interval Interval)? OfMeans(SearchedLog log, int[] instance, double[] value, bool[] isNow, Strata strata)
    {
        var (weights, difference, variance) = (0.0, 0.0, 0.0);
        foreach (var stratum in Enumerable.Range(0, instance.Length).GroupBy(i => strata.Code[instance[i]]))
        {
            var (now, before) = (Moments.Of(stratum.Where(i => isNow[i]).Select(i => value[i])), Moments.Of(stratum.Where(i => !isNow[i]).Select(i => value[i])));
            if (now.N == 0 || before.N == 0) continue;
            var weight = now.N * before.N / (now.N + before.N);
            (weights, difference, variance) = (weights + weight, difference + (weight * (now.Mean - before.Mean)), variance + (weight * weight * (now.OfMean + before.OfMean)));
        }

        if (weights == 0) return null;
        var half = Z * Math.Sqrt(log.DesignEffect(instance, value, strata) * variance) / weights;
        return (difference / weights, new Interval((difference / weights) - half, (difference / weights) + half));
    }

    private sealed record Moments(double N, double Mean, double OfMean)
    {
        public static Moments Of(IEnumerable<double> values)
        {
            double[] all = [.. values];
            if (all.Length == 0) return new Moments(0, 0, 0);
            var mean = all.Average();
            return new Moments(all.Length, mean, all.Sum(value => (value - mean) * (value - mean)) / Math.Max(all.Length - 1, 1) / all.Length);
        }
    }
}
