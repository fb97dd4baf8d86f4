using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// The difference of two independent means of unequal variances: B. L. Welch (1947), "The generalization of Student's problem when several
/// different population variances are involved", Biometrika 34, 28-35; as R's <c>t.test(x, y)</c>.
/// </summary>
public static class MeanDifference
{
    /// <summary>First minus second, and its 95 % interval; no interval where one sample has fewer than two observations or neither varies.</summary>
    /// <param name="a">The first sample.</param>
    /// <param name="b">The second sample.</param>
    public static (double Difference, Interval? Interval) Of(SampleMean a, SampleMean b)
    {
        var difference = a.Mean - b.Mean;
        if (a.N < 2 || b.N < 2) return (difference, null);
        var (errorA, errorB) = (a.SquaredError, b.SquaredError);
        var error = errorA + errorB;
        if (error == 0) return (difference, null);
        var freedom = error * error / ((errorA * errorA / (a.N - 1)) + (errorB * errorB / (b.N - 1)));
        var half = StudentT.InvCDF(0, 1, freedom, 0.975) * Math.Sqrt(error);
        return (difference, new Interval(difference - half, difference + half));
    }
}
