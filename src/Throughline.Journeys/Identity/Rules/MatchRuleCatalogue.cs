namespace Throughline.Journeys.Identity.Rules;

/// <summary>All match rules.</summary>
public static class MatchRuleCatalogue
{
    /// <summary>The rules, the surest first.</summary>
    public static IReadOnlyList<IMatchRule> All { get; } =
    [
        new ErasedTogether(), new SameRow(), new SameEmail(), new SameAccount(), new SamePhone(), new SameRowDevice(), new SameNameAndPostcode(),
    ];

    /// <summary>The matches of all rules of at least the review floor.</summary>
    internal static List<IdentityMatch> Find(KnownIdentifiers identifiers, IdentityRules rules)
    {
        var matches = new List<IdentityMatch>();
        foreach (var rule in All)
        {
            var confidence = rules.Confidence.TryGetValue(rule.Id, out var set) ? set : rule.Confidence;
            if (confidence < rules.ReviewFloor && confidence < rules.Threshold) continue;
            foreach (var (one, other, evidence) in rule.Find(identifiers)) matches.Add(new IdentityMatch(one, other, rule.Id, confidence, evidence));
        }

        return matches;
    }
}
