namespace Throughline.Journeys.Statistics;

/// <summary>
/// The distribution-free interval of a median from order statistics: W. J. Conover, Practical Nonparametric Statistics (3rd ed., 1999),
/// section 3.2; the ranks are those of <c>DescTools::MedianCI(x, method = "exact")</c>: <c>k = qbinom(0.025, n, 0.5)</c> and <c>n - k + 1</c>.
/// </summary>
public static class MedianInterval
{
    /// <summary>The interval; null for fewer than six observations, where no two of them enclose the median with 95 %.</summary>
    public static Interval? Of(ReadOnlySpan<double> sorted)
    {
        var rank = LowerRank(sorted.Length);
        return rank == 0 ? null : new Interval(sorted[rank - 1], sorted[sorted.Length - rank]);
    }

    /// <summary>Rank, from 1, of the observation at the lower end; 0 where there is none.</summary>
    public static int LowerRank(int n) => QuantileInterval.Ranks(n, 0.5)?.Low ?? 0;
}
