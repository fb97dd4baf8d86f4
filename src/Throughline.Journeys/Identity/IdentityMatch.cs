namespace Throughline.Journeys.Identity;

/// <summary>Two identifiers that may be one customer's.</summary>
/// <param name="One">Code of the one.</param>
/// <param name="Other">Code of the other.</param>
/// <param name="Rule">Id of the match rule, or <see cref="OfDecision"/>.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Evidence">Where it is said, e.g. the column; the person's reason for a decision.</param>
/// <param name="Decision">The decision behind it; 0 for a rule.</param>
public readonly record struct IdentityMatch(int One, int Other, string Rule, double Confidence, string Evidence, long Decision = 0)
{
    /// <summary>The rule of a merge that a person decided.</summary>
    public const string OfDecision = "decision";
}
