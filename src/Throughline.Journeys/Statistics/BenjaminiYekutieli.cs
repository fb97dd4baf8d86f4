namespace Throughline.Journeys.Statistics;

/// <summary>
/// Control of the false-discovery rate whatever the dependence between the tests: Y. Benjamini and D. Yekutieli (2001), "The control of the false
/// discovery rate in multiple testing under dependency", The Annals of Statistics 29, 1165-1188; as R's <c>p.adjust(p, "BY", n)</c>.
/// </summary>
public static class BenjaminiYekutieli
{
    /// <summary>The adjusted p-values: the smallest level at which each hypothesis is rejected.</summary>
    /// <param name="p">P-values from 0 to 1, at least all of those that could be rejected.</param>
    /// <param name="tests">How many hypotheses were tested, those whose p-value is not in the list included.</param>
    public static double[] Adjusted(ReadOnlySpan<double> p, long tests)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tests, p.Length);
        var ascending = p.ToArray();
        var place = Enumerable.Range(0, p.Length).ToArray();
        Array.Sort(ascending, place);
        var (adjusted, least) = (new double[p.Length], 1.0);
        var factor = tests * Harmonic(tests);
        for (var rank = ascending.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, ascending[rank - 1] * factor / rank);
            adjusted[place[rank - 1]] = least;
        }

        return adjusted;
    }

    // Beyond a thousand terms Euler's expansion is exact to the last digit.
    private static double Harmonic(long n)
    {
        const double euler = 0.5772156649015329;
        if (n > 1000) return Math.Log(n) + euler + (1.0 / (2 * n)) - (1.0 / (12.0 * n * n));
        var sum = 0.0;
        for (var i = 1; i <= n; i++) sum += 1.0 / i;
        return sum;
    }
}
