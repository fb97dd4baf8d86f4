namespace Throughline.Journeys.Statistics;

/// <summary>
/// Control of false discoveries over families of hypotheses: Y. Benjamini and M. Bogomolov (2014), "Selective inference on multiple families of
/// hypotheses", Journal of the Royal Statistical Society B 76, 297-318. A family's own p-value is the smallest of its p-values adjusted by
/// <see cref="Holm"/>, since its hypotheses overlap; families are selected by <see cref="BenjaminiHochberg"/>; within the R of
/// D families that were selected, hypotheses are rejected at R / D of the level. Where no hypothesis is false, at most so large a part of
/// runs as the level rejects any.
/// </summary>
public static class FamilyControl
{
    /// <summary>The adjusted p-values, family by family: the rate at which each hypothesis is rejected; 1 in a family that is not selected.</summary>
    /// <param name="families">The p-values of each, and how many hypotheses it tested, those included whose p-values are not listed.</param>
    /// <param name="level">From 0 to 1.</param>
    public static IReadOnlyList<double[]> Adjusted(IReadOnlyList<(double[] P, long Tests)> families, double level)
    {
        var within = families.Select(family => Holm.Adjusted(family.P, family.Tests)).ToList();
        var own = within.Select(adjusted => adjusted.DefaultIfEmpty(1).Min()).ToArray();
        var selected = BenjaminiHochberg.Rejected(own, level);
        var factor = (double)families.Count / Math.Max(1, selected.AsSpan().Count(true));
        return [.. within.Select((adjusted, i) => Array.ConvertAll(adjusted, p => selected[i] ? Math.Min(1, p * factor) : 1))];
    }
}
