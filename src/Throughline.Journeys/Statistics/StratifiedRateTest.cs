using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// Whether a rate is more than so many times another one, stratum by stratum: given a stratum's hits, those of the group are binomial (N. E.
/// Breslow and N. E. Day (1987), Statistical Methods in Cancer Research II, section 3.5; for one stratum J. Przyborowski and H. Wilenski (1940),
/// Biometrika 31, 313-323). For shares it errs on the safe side, the more so the larger they are. The tail of the sum over the strata is the
/// saddlepoint approximation with continuity correction (H. E. Daniels (1987), "Tail probability approximations", International Statistical
/// Review 55, 37-48), whose relative error stays small where a normal approximation is wrong by powers of ten.
/// </summary>
public static class StratifiedRateTest
{
    private const int Steps = 100;

    /// <summary>How likely the group has so many hits or more, if its rate is <paramref name="ratio"/> times that of the rest in every stratum.</summary>
    /// <param name="strata">The counts.</param>
    /// <param name="ratio">The largest ratio that is not worth saying; 1: any.</param>
    /// <returns>From 0 to 1; 1 where nothing can be compared.</returns>
    public static double PValue(ReadOnlySpan<RateStratum> strata, double ratio = 1)
    {
        var sum = new BinomialSum(strata, ratio);
        if (sum.Variance <= 0) return 1;
        var distance = sum.Hits - 0.5 - sum.Mean;
        if (distance <= 1e-3 * Math.Sqrt(sum.Variance)) return 1 - Normal.CDF(0, 1, distance / Math.Sqrt(sum.Variance));
        return sum.IsFull ? sum.Everything() : Math.Clamp(Tail(sum, sum.Hits - 0.5), 0, 1);
    }

    private static double Tail(BinomialSum sum, double x)
    {
        var t = SaddlePoint(sum, x);
        var w = Math.Sqrt(2 * ((t * x) - sum.Cumulant(t)));
        var u = 2 * Math.Sinh(t / 2) * Math.Sqrt(sum.SecondDerivative(t));
        return Normal.CDF(0, 1, -w) + (Normal.PDF(0, 1, w) * ((1 / u) - (1 / w)));
    }

    // The derivative of the cumulants rises, so the point lies between bounds that halve.
    private static double SaddlePoint(BinomialSum sum, double x)
    {
        var (low, high) = (0.0, 1.0);
        while (sum.FirstDerivative(high) < x && high < 500) (low, high) = (high, high * 2);
        for (var step = 0; step < Steps && high - low > 1e-12 * high; step++)
        {
            var middle = (low + high) / 2;
            if (sum.FirstDerivative(middle) < x) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>A sum of independent binomials, a stratum each, with what the saddlepoint needs of it.</summary>
    private readonly ref struct BinomialSum
    {
        private readonly ReadOnlySpan<RateStratum> _strata;
        private readonly double _ratio;

        public BinomialSum(ReadOnlySpan<RateStratum> strata, double ratio)
        {
            _strata = strata;
            _ratio = ratio;
            foreach (var stratum in strata)
            {
                if (!stratum.Compares) continue;
                var (trials, chance) = (stratum.Hits + stratum.OtherHits, Chance(stratum));
                Hits += stratum.Hits;
                Mean += trials * chance;
                Variance += trials * chance * (1 - chance);
                Trials += trials;
            }
        }

        public double Hits { get; }

        public double Mean { get; }

        public double Variance { get; }

        public bool IsFull => Hits >= Trials;

        private double Trials { get; }

        /// <summary>How likely all hits are the group's.</summary>
        public double Everything()
        {
            var log = 0.0;
            foreach (var stratum in _strata)
                if (stratum.Compares) log += (stratum.Hits + stratum.OtherHits) * Math.Log(Chance(stratum));
            return Math.Exp(log);
        }

        public double Cumulant(double t)
        {
            var sum = 0.0;
            foreach (var stratum in _strata)
            {
                if (!stratum.Compares) continue;
                var chance = Chance(stratum);
                sum += (stratum.Hits + stratum.OtherHits) * (t + Math.Log(chance + ((1 - chance) * Math.Exp(-t))));
            }

            return sum;
        }

        public double FirstDerivative(double t)
        {
            var sum = 0.0;
            foreach (var stratum in _strata)
                if (stratum.Compares) sum += (stratum.Hits + stratum.OtherHits) * Tilted(stratum, t);
            return sum;
        }

        public double SecondDerivative(double t)
        {
            var sum = 0.0;
            foreach (var stratum in _strata)
            {
                if (!stratum.Compares) continue;
                var tilted = Tilted(stratum, t);
                sum += (stratum.Hits + stratum.OtherHits) * tilted * (1 - tilted);
            }

            return sum;
        }

        private double Chance(RateStratum stratum) => stratum.N * _ratio / ((stratum.N * _ratio) + stratum.OtherN);

        private double Tilted(RateStratum stratum, double t)
        {
            var chance = Chance(stratum);
            return chance / (chance + ((1 - chance) * Math.Exp(-t)));
        }
    }
}
