namespace Throughline.Journeys.Statistics;

/// <summary>
/// The difference of two shares within strata, weighted as Mantel and Haenszel do: S. Greenland and J. M. Robins (1985), "Estimation of a common
/// effect parameter from sparse follow-up data", Biometrics 41, 55-68.
/// </summary>
public static class StratifiedShareDifference
{
    private const double Z = 1.959963984540054;

    /// <summary>Group minus rest in points from -1 to 1, and the 95 % interval.</summary>
    /// <param name="strata">The counts, in whole members.</param>
    /// <param name="designEffect">By how much the variance is larger than that of independent members; 1 or more.</param>
    /// <returns>Null where no stratum has members on both sides.</returns>
    public static (double Difference, Interval Interval)? Of(ReadOnlySpan<RateStratum> strata, double designEffect = 1)
    {
        var (weights, difference, variance) = (0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            if (!stratum.Compares) continue;
            var weight = stratum.N * stratum.OtherN / (stratum.N + stratum.OtherN);
            var (share, other) = (stratum.Hits / stratum.N, stratum.OtherHits / stratum.OtherN);
            weights += weight;
            difference += weight * (share - other);
            variance += weight * weight * (Variance(share, stratum.N) + Variance(other, stratum.OtherN));
        }

        if (weights == 0) return null;
        var half = Z * Math.Sqrt(designEffect * variance) / weights;
        difference /= weights;
        return (difference, new Interval(Math.Max(-1, difference - half), Math.Min(1, difference + half)));
    }

    private static double Variance(double share, double n) => share * (1 - share) / Math.Max(n - 1, 1);
}
