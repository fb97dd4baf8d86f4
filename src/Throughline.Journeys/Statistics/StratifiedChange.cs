using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// Whether a share has changed by more in a group than in the rest, stratum by stratum: the difference of the differences, strata weighted by how much they
/// tell of it (the harmonic size of their four cells). Variances are of shares drawn towards a half by two added members (A. Agresti and B. Caffo (2000), "Simple and
/// effective confidence intervals for proportions and differences of proportions result from adding two successes and two failures", American Statistician 54, 280-288).
/// </summary>
public static class StratifiedChange
{
    private const double Z = 1.959963984540054;

    /// <summary>The change of the group minus the change of the rest in points from -2 to 2, with its 95 % interval and its standard error.</summary>
    /// <param name="before">The counts before, by stratum.</param>
    /// <param name="since">The counts since, by the same strata.</param>
    /// <param name="designEffect">By how much the variance is larger than that of independent members; 1 or more.</param>
    /// <returns>Null where no stratum has members on both sides of both times.</returns>
    public static (double Difference, Interval Interval, double Error)? Of(ReadOnlySpan<RateStratum> before, ReadOnlySpan<RateStratum> since, double designEffect = 1)
    {
        var (weights, difference, variance) = (0.0, 0.0, 0.0);
        for (var i = 0; i < before.Length; i++)
        {
            var (then, now) = (before[i], since[i]);
            if (!then.Compares || !now.Compares) continue;
            var weight = 1 / ((1 / then.N) + (1 / then.OtherN) + (1 / now.N) + (1 / now.OtherN));
            weights += weight;
            difference += weight * (Difference(now) - Difference(then));
            variance += weight * weight * (Variance(now.Hits, now.N) + Variance(now.OtherHits, now.OtherN) + Variance(then.Hits, then.N) + Variance(then.OtherHits, then.OtherN));
        }

        if (weights == 0) return null;
        var (value, error) = (difference / weights, Math.Sqrt(designEffect * variance) / weights);
        return (value, new Interval(value - (Z * error), value + (Z * error)), error);
    }

    /// <summary>How likely a difference as large or larger is if it is no larger than one that is not worth saying.</summary>
    public static double PValue(double difference, double error, double least) => Normal.CDF(0, 1, -(difference - least) / error);

    private static double Difference(RateStratum stratum) => (stratum.Hits / stratum.N) - (stratum.OtherHits / stratum.OtherN);

    private static double Variance(double hits, double n)
    {
        var share = (hits + 1) / (n + 2);
        return share * (1 - share) / n;
    }
}
