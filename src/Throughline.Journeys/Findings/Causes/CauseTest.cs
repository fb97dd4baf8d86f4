namespace Throughline.Journeys.Findings.Causes;

/// <summary>A rule that was tested.</summary>
/// <param name="Rule">Its conditions, ascending numbers of <see cref="KnownConditions"/>.</param>
/// <param name="Quality">
/// The struck above, or below, those expected among the journeys alike: weighted relative accuracy (N. Lavrac, P. Flach and B. Zupan (1999),
/// "Rule evaluation measures: a unifying view", ILP, 174-185) summed over strata, which is the numerator of Mantel's and Haenszel's difference. A
/// condition that adds nothing makes it smaller.
/// </param>
/// <param name="PValue">Against its being at most so many times as frequent as is not worth saying.</param>
internal sealed record CauseTest(int[] Rule, double Quality, double PValue)
{
    /// <summary>The same for the same rule.</summary>
    public string Key => string.Join('&', Rule);

    /// <summary>Whether it is a shorter rule with one condition more.</summary>
    public bool IsPartOf(CauseTest other) => Rule.Length == other.Rule.Length + 1 && other.Rule.All(condition => Rule.Contains(condition));
}
