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
        var (a, b) = (WilsonInterval.Of(hits, n)!, WilsonInterval.Of(otherHits, otherN)!);
        var difference = share - other;
        return (difference, new Interval(difference - Length(share - a.Low, b.High - other), difference + Length(a.High - share, other - b.Low)));
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
