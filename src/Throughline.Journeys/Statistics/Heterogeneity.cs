using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// Whether estimates of one effect from several places differ by more than chance: the Q of W. G. Cochran (1954), "The combination of estimates
/// from different experiments", Biometrics 10, 101-129.
/// </summary>
public static class Heterogeneity
{
    private const double Z = 1.959963984540054;

    /// <summary>How likely they differ so much if the effect is the same everywhere; 1 for fewer than two.</summary>
    /// <param name="estimates">Each with its 95 % interval, not of no width.</param>
    public static double PValue(IReadOnlyList<(double Value, Interval Interval)> estimates)
    {
        if (estimates.Count < 2) return 1;
        var weights = estimates.Select(estimate => 1 / Math.Pow((estimate.Interval.High - estimate.Interval.Low) / (2 * Z), 2)).ToArray();
        var mean = estimates.Zip(weights, (estimate, weight) => estimate.Value * weight).Sum() / weights.Sum();
        var q = estimates.Zip(weights, (estimate, weight) => weight * Math.Pow(estimate.Value - mean, 2)).Sum();
        return 1 - ChiSquared.CDF(estimates.Count - 1, q);
    }
}
