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
        if (rank == 0) return null;
        Quantiles.Select(durations, rank - 1);
        var low = durations[rank - 1];
        // What the first selection left above the lower rank holds the upper one.
        Quantiles.Select(durations[rank..], durations.Length - (2 * rank));
        return new Interval(low / MicrosecondsPerSecond, durations[^rank] / MicrosecondsPerSecond);
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
