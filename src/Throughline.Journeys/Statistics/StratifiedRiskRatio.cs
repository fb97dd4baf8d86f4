namespace Throughline.Journeys.Statistics;

/// <summary>
/// The ratio of two shares within strata by Mantel and Haenszel: S. Greenland and J. M. Robins (1985), "Estimation of a common effect parameter
/// from sparse follow-up data", Biometrics 41, 55-68.
/// </summary>
public static class StratifiedRiskRatio
{
    private const double Z = 1.959963984540054;

    /// <summary>Group over rest, and the 95 % interval.</summary>
    /// <param name="strata">The counts, in whole members.</param>
    /// <param name="designEffect">By how much the variance of its logarithm is larger than that of independent members; 1 or more.</param>
    /// <returns>Null where nobody is counted on one of the sides.</returns>
    public static (double Ratio, Interval Interval)? Of(ReadOnlySpan<RateStratum> strata, double designEffect = 1)
    {
        var (group, rest, variance) = (0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            if (!stratum.Compares) continue;
            var (all, hits) = (stratum.N + stratum.OtherN, stratum.Hits + stratum.OtherHits);
            group += stratum.Hits * stratum.OtherN / all;
            rest += stratum.OtherHits * stratum.N / all;
            variance += ((hits * stratum.N * stratum.OtherN) - (stratum.Hits * stratum.OtherHits * all)) / (all * all);
        }

        if (group == 0 || rest == 0) return null;
        var half = Z * Math.Sqrt(designEffect * variance / (group * rest));
        return (group / rest, new Interval(group / rest * Math.Exp(-half), group / rest * Math.Exp(half)));
    }
}
