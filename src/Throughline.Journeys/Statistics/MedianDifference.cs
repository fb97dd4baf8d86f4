namespace Throughline.Journeys.Statistics;

/// <summary>
/// The difference of two independent medians without assuming a distribution: R. M. Price and D. G. Bonett (2002), "Distribution-free
/// confidence intervals for difference and ratio of medians", Journal of Statistical Computation and Simulation 72, 119-124.
/// A median's variance is taken from two order statistics around it.
/// </summary>
public static class MedianDifference
{
    private const double Z = 1.959963984540054;

    /// <summary>First minus second, and its 95 % interval; no interval where a sample has fewer than five observations.</summary>
    public static (double Difference, Interval? Interval) Of(SampleMedian a, SampleMedian b)
    {
        var difference = a.Median - b.Median;
        if (a.N < SampleMedian.Fewest || b.N < SampleMedian.Fewest) return (difference, null);
        var half = Z * Math.Sqrt(a.Variance + b.Variance);
        return (difference, new Interval(difference - half, difference + half));
    }
}
