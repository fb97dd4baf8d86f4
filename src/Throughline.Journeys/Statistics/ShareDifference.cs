namespace Throughline.Journeys.Statistics;

/// <summary>
/// The difference of two independent proportions with the hybrid score interval: R. G. Newcombe (1998), "Interval estimation for the
/// difference between independent proportions", Statistics in Medicine 17, 873-890, method 10 (without continuity correction).
/// </summary>
public static class ShareDifference
{
    /// <summary>First minus second, and its 95 % interval; both samples must have observations.</summary>
    public static (double Difference, Interval Interval) Of(long hits, long n, long otherHits, long otherN)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(otherN, 1);
        var (share, other) = ((double)hits / n, (double)otherHits / otherN);
        return (share - other, IntervalDifference.Of(share, WilsonInterval.Of(hits, n)!, other, WilsonInterval.Of(otherHits, otherN)!));
    }
}
