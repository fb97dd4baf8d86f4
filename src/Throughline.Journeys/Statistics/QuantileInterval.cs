using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// The distribution-free interval of a quantile from order statistics: W. J. Conover, Practical Nonparametric Statistics (3rd ed., 1999),
/// section 3.2, with at most 2.5 % in each tail.
/// </summary>
public static class QuantileInterval
{
    private const double Tail = 0.025;

    /// <summary>Ranks, from 1, of the observations at both ends; null where there are too few for one (for the 90th percentile fewer than 36).</summary>
    /// <param name="n">How many observations.</param>
    /// <param name="probability">Above 0 and below 1.</param>
    public static (int Low, int High)? Ranks(int n, double probability)
    {
        if (n == 0) return null;
        var low = FirstAbove(n, probability, Tail);
        var high = FirstAbove(n, probability, 1 - Tail) + 1;
        return low < 1 || high > n ? null : (low, high);
    }

    /// <summary>The smallest number of successes up to which a binomial distribution has at least a tail.</summary>
    private static int FirstAbove(int n, double probability, double tail)
    {
        var (low, high) = (0, n);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Binomial.CDF(probability, n, middle) < tail) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
