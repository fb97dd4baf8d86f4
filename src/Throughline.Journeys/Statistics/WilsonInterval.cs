namespace Throughline.Journeys.Statistics;

/// <summary>
/// The score interval of a proportion: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference",
/// JASA 22, 209-212; without continuity correction, as R's <c>prop.test(x, n, correct = FALSE)</c>.
/// </summary>
public static class WilsonInterval
{
    private const double Z = 1.959963984540054;

    /// <summary>The interval of <paramref name="hits"/> out of <paramref name="n"/>; null without observations.</summary>
    public static Interval? Of(long hits, long n)
    {
        if (n == 0) return null;
        var share = (double)hits / n;
        var shrink = 1 + (Z * Z / n);
        var centre = share + (Z * Z / (2.0 * n));
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n)));
        var low = hits == 0 ? 0 : (centre - half) / shrink;
        var high = hits == n ? 1 : (centre + half) / shrink;
        return new Interval(low, high);
    }
}
