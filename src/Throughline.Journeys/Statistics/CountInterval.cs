using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// The exact interval of the mean of a Poisson count: F. Garwood (1936), "Fiducial limits for the Poisson distribution", Biometrika 28,
/// 437-442; as R's <c>poisson.test(x)</c>. It holds for what comes one by one and independently; where one cause brings many at once, it is too narrow.
/// </summary>
public static class CountInterval
{
    private const double Tail = 0.025;

    /// <summary>The interval of a count of 0 or more.</summary>
    public static Interval Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new Interval(count == 0 ? 0 : Gamma.InvCDF(count, 1, Tail), Gamma.InvCDF(count + 1, 1, 1 - Tail));
    }
}
