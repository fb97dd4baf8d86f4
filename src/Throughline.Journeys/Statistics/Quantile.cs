namespace Throughline.Journeys.Statistics;

/// <summary>Quantiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the default of R and NumPy.</summary>
public static class Quantile
{
    /// <summary>The quantile of ascending values.</summary>
    /// <param name="sorted">Ascending, at least one.</param>
    /// <param name="probability">0 to 1.</param>
    public static double Of(ReadOnlySpan<double> sorted, double probability)
    {
        var place = (sorted.Length - 1) * probability;
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
