using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>A sample's median with the order statistics that its variance is estimated from (Price and Bonett 2002).</summary>
/// <param name="Median">The median.</param>
/// <param name="Low">The observation of rank <see cref="Rank"/>.</param>
/// <param name="High">The observation of rank n + 1 - <see cref="Rank"/>.</param>
/// <param name="N">Size of the sample.</param>
public sealed record SampleMedian(double Median, double Low, double High, int N)
{
    /// <summary>Fewer observations than this have no rank on either side of the median.</summary>
    public const int Fewest = 5;

    /// <summary>The estimated variance of the median.</summary>
    public double Variance
    {
        get
        {
            var tail = Binomial.CDF(0.5, N, Rank(N) - 1);
            var z = -Normal.InvCDF(0, 1, tail);
            var half = (High - Low) / (2 * z);
            return half * half;
        }
    }

    /// <summary>The lower rank, from 1: (n + 1) / 2 - sqrt(n), rounded, at least 1.</summary>
    public static int Rank(int n) => Math.Max(1, (int)Math.Round(((n + 1) / 2.0) - Math.Sqrt(n), MidpointRounding.AwayFromZero));
}
