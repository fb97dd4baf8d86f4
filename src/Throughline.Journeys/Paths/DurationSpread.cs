using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Paths;

/// <summary>How sure the mean and the median of durations are, in seconds.</summary>
/// <param name="Mean">95 % interval of the mean; null for fewer than two.</param>
/// <param name="Median">95 % interval of the median; null for fewer than six.</param>
internal readonly record struct DurationSpread(Interval? Mean, Interval? Median)
{
    private const double MicrosecondsPerSecond = 1e6;
    private const int FewestForMedian = 6;

    /// <summary>The intervals of durations in microseconds, by selection instead of sorting.</summary>
    /// <param name="durations">Reordered.</param>
    /// <param name="mean">Their mean in seconds.</param>
    public static DurationSpread Of(Span<long> durations, double mean) => new(MeanInterval.Of(mean, SquaresAround(durations, mean), durations.Length), OfMedian(durations));

    /// <summary>The 95 % interval of the median; null for fewer than six.</summary>
    /// <param name="durations">In microseconds; reordered.</param>
    public static Interval? OfMedian(Span<long> durations)
    {
        var rank = durations.Length < FewestForMedian ? 0 : MedianInterval.LowerRank(durations.Length);
        return rank == 0 ? null : Between(durations, rank, durations.Length - rank + 1);
    }

    /// <summary>The 95 % interval of the 90th percentile; null for fewer than 36.</summary>
    /// <param name="durations">In microseconds; reordered.</param>
    public static Interval? OfP90(Span<long> durations) =>
        QuantileInterval.Ranks(durations.Length, 0.9) is var (low, high) ? Between(durations, low, high) : null;

    // What the first selection left above the lower rank holds the upper one.
    private static Interval Between(Span<long> durations, int lowRank, int highRank)
    {
        Quantiles.Select(durations, lowRank - 1);
        var low = durations[lowRank - 1];
        Quantiles.Select(durations[lowRank..], highRank - lowRank - 1);
        return new Interval(low / MicrosecondsPerSecond, durations[highRank - 1] / MicrosecondsPerSecond);
    }

    private static double SquaresAround(ReadOnlySpan<long> durations, double mean)
    {
        var sum = 0.0;
        foreach (var duration in durations)
        {
            var distance = (duration / MicrosecondsPerSecond) - mean;
            sum += distance * distance;
        }

        return sum;
    }
}
