namespace Throughline.Journeys.Statistics;

/// <summary>
/// The score interval of the difference of two proportions of one multinomial sample, such as promoters less detractors: T. Tango (1998),
/// "Equivalence test and confidence interval for the difference in proportions for the paired-sample design", Statistics in Medicine 17,
/// 891-908. As R's <c>PropCIs::scoreci.mp</c>.
/// </summary>
public static class NetProportionInterval
{
    private const double Z = 1.959963984540054;
    private const int Halvings = 60;

    /// <summary>The interval of <c>(more - less) / n</c>.</summary>
    /// <param name="more">Members that count for it.</param>
    /// <param name="less">Members that count against it.</param>
    /// <param name="n">All members; at least one.</param>
    public static Interval Of(long more, long less, long n)
    {
        var estimate = (double)(more - less) / n;
        var low = estimate <= -1 ? -1 : Crossing(more, less, n, estimate, -1);
        var high = estimate >= 1 ? 1 : Crossing(more, less, n, estimate, 1);
        return new Interval(low, high);
    }

    /// <summary>Where between a difference that is not rejected and one at the far end the test begins to reject.</summary>
    private static double Crossing(long more, long less, long n, double kept, double rejected)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (kept + rejected) / 2;
            if (IsRejected(more, less, n, middle)) rejected = middle;
            else kept = middle;
        }

        return (kept + rejected) / 2;
    }

    /// <summary>Tango's score test of a difference; the variance is that of the restricted maximum-likelihood estimate.</summary>
    private static bool IsRejected(double more, double less, double n, double difference)
    {
        var b = -more - less + (((2 * n) - more + less) * difference);
        var c = -less * difference * (1 - difference);
        var estimate = (Math.Sqrt(Math.Max((b * b) - (8 * n * c), 0)) - b) / (4 * n);
        var variance = n * ((2 * estimate) + (difference * (1 - difference)));
        var distance = more - less - (n * difference);
        return distance * distance > Z * Z * variance;
    }
}
