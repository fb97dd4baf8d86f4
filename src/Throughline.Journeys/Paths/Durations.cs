using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Paths;

/// <summary>Summaries of durations in microseconds, in seconds. Sums are of integers, so that they do not depend on the order.</summary>
internal static class Durations
{
    private const double MicrosecondsPerSecond = 1e6;

    /// <summary>Mean and median.</summary>
    /// <param name="durations">At least one; reordered.</param>
    public static (double Mean, double Median) MeanAndMedian(Span<long> durations) =>
        (Mean(durations), Quantiles.Median(durations) / MicrosecondsPerSecond);

    /// <summary>The median alone.</summary>
    /// <param name="durations">At least one; reordered.</param>
    public static double Median(Span<long> durations) => Quantiles.Median(durations) / MicrosecondsPerSecond;

    /// <summary>The whole summary; null without durations.</summary>
    /// <param name="durations">Reordered.</param>
    public static DurationSummary? Summary(Span<long> durations)
    {
        if (durations.IsEmpty) return null;
        var (mean, median) = MeanAndMedian(durations);
        return new DurationSummary(mean, median, Quantiles.Of(durations, 0.9) / MicrosecondsPerSecond);
    }

    private static double Mean(ReadOnlySpan<long> durations)
    {
        // Two sums of 32 bits each: exact whatever the durations are, and without a carry in the loop.
        var (high, low) = (0L, 0L);
        foreach (var duration in durations)
        {
            high += duration >> 32;
            low += (uint)duration;
        }

        return (double)(((Int128)high << 32) + low) / durations.Length / MicrosecondsPerSecond;
    }
}
