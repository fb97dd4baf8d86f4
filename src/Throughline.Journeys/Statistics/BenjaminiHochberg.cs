namespace Throughline.Journeys.Statistics;

/// <summary>
/// Control of the false-discovery rate: Y. Benjamini and Y. Hochberg (1995), "Controlling the false discovery rate", Journal of the Royal
/// Statistical Society B 57, 289-300; as R's <c>p.adjust(p, "BH") &lt;= level</c>.
/// </summary>
public static class BenjaminiHochberg
{
    /// <summary>Which of the hypotheses are rejected.</summary>
    /// <param name="p">A p-value a hypothesis, from 0 to 1.</param>
    /// <param name="level">At most so large a part of the rejected is true, on average; from 0 to 1.</param>
    public static bool[] Rejected(ReadOnlySpan<double> p, double level)
    {
        var ascending = p.ToArray();
        Array.Sort(ascending);
        var bound = double.NegativeInfinity;
        for (var rank = 1; rank <= ascending.Length; rank++)
            if (ascending[rank - 1] <= level * rank / ascending.Length) bound = ascending[rank - 1];
        var rejected = new bool[p.Length];
        for (var i = 0; i < rejected.Length; i++) rejected[i] = p[i] <= bound;
        return rejected;
    }
}
