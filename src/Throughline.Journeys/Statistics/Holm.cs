namespace Throughline.Journeys.Statistics;

/// <summary>
/// Control of the chance of any false rejection, whatever the dependence between the tests: S. Holm (1979), "A simple sequentially rejective
/// multiple test procedure", Scandinavian Journal of Statistics 6, 65-70; as R's <c>p.adjust(p, "holm", n)</c>.
/// </summary>
public static class Holm
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
        var (adjusted, most) = (new double[p.Length], 0.0);
        for (var rank = 0; rank < ascending.Length; rank++)
        {
            most = Math.Max(most, Math.Min(1, ascending[rank] * (tests - rank)));
            adjusted[place[rank]] = most;
        }

        return adjusted;
    }
}
