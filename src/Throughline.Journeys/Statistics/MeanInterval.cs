using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>The interval of a mean by Student's t (Student 1908, Biometrika 6, 1-25), as R's <c>t.test(x)</c>.</summary>
public static class MeanInterval
{
    /// <summary>Mean and interval; no interval for fewer than two observations.</summary>
    public static (double Mean, Interval? Interval) Of(ReadOnlySpan<double> values)
    {
        var mean = Mean(values);
        if (values.Length < 2) return (mean, null);
        return (mean, Of(mean, SquaresAround(values, mean), values.Length));
    }

    /// <summary>The interval of a mean that is known with the sum of squared distances from it; null for fewer than two observations.</summary>
    public static Interval? Of(double mean, double squares, int n)
    {
        if (n < 2) return null;
        var half = StudentT.InvCDF(0, 1, n - 1, 0.975) * Math.Sqrt(squares / (n - 1) / n);
        return new Interval(mean - half, mean + half);
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }

    private static double SquaresAround(ReadOnlySpan<double> values, double mean)
    {
        var sum = 0.0;
        foreach (var value in values) sum += (value - mean) * (value - mean);
        return sum;
    }
}
