using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// The correlation of a series with another one some steps later. Series that drift have fewer independent pairs than steps: their number is
/// that of B. J. Pyper and R. M. Peterman (1998), "Comparison of methods to account for autocorrelation in correlation analyses of fish data",
/// Canadian Journal of Fisheries and Aquatic Sciences 55, 2127-2140, equation 1, from autocorrelations up to a fifth of the length.
/// </summary>
/// <param name="Lag">How many steps the first leads.</param>
/// <param name="Correlation">Pearson's r, from -1 to 1.</param>
/// <param name="Interval">Its 95 % interval by Fisher's z.</param>
/// <param name="PValue">One-sided: that it is so high or higher by chance.</param>
/// <param name="Pairs">How many pairs of steps.</param>
public sealed record LaggedCorrelation(int Lag, double Correlation, Interval Interval, double PValue, int Pairs)
{
    private const double Z = 1.959963984540054;
    private const int FewestPairs = 6;

    /// <summary>The correlation at a lag; null for fewer than six pairs, or where a series does not vary.</summary>
    /// <param name="leading">What is said to come first.</param>
    /// <param name="following">What is said to follow; as long.</param>
    /// <param name="lag">0 or more.</param>
    public static LaggedCorrelation? Of(ReadOnlySpan<double> leading, ReadOnlySpan<double> following, int lag)
    {
        var pairs = leading.Length - lag;
        if (pairs < FewestPairs) return null;
        var x = leading[..pairs];
        var y = following[lag..];
        var r = Pearson(x, y);
        if (double.IsNaN(r)) return null;
        r = Math.Clamp(r, -0.999999, 0.999999);
        var effective = Effective(x, y);
        if (effective <= 4) return null;
        var t = r * Math.Sqrt((effective - 2) / (1 - (r * r)));
        var half = Z / Math.Sqrt(effective - 3);
        return new LaggedCorrelation(lag, r, new Interval(Math.Tanh(Math.Atanh(r) - half), Math.Tanh(Math.Atanh(r) + half)), StudentT.CDF(0, 1, effective - 2, -t), pairs);
    }

    private static double Effective(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var n = x.Length;
        var inverse = 1.0 / n;
        for (var j = 1; j <= n / 5; j++) inverse += 2.0 / n * (n - j) / n * Autocorrelation(x, j) * Autocorrelation(y, j);
        return Math.Min(n, 1 / Math.Max(inverse, 1.0 / n));
    }

    private static double Autocorrelation(ReadOnlySpan<double> x, int lag)
    {
        var (mean, above, below) = (Mean(x), 0.0, 0.0);
        for (var i = 0; i < x.Length; i++) below += (x[i] - mean) * (x[i] - mean);
        for (var i = 0; i + lag < x.Length; i++) above += (x[i] - mean) * (x[i + lag] - mean);
        return above / below;
    }

    private static double Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (meanX, meanY, xx, yy, xy) = (Mean(x), Mean(y), 0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            var (dx, dy) = (x[i] - meanX, y[i] - meanY);
            (xx, yy, xy) = (xx + (dx * dx), yy + (dy * dy), xy + (dx * dy));
        }

        return xx == 0 || yy == 0 ? double.NaN : xy / Math.Sqrt(xx * yy);
    }

    private static double Mean(ReadOnlySpan<double> x)
    {
        var sum = 0.0;
        foreach (var value in x) sum += value;
        return sum / x.Length;
    }
}
