namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// Of all rules that hold, chooses those that say it in the fewest words: the best of the shortest; longer only where the rest of the
/// shorter one is hardly struck; then, with its members set aside, the next one that still holds.
/// </summary>
/// <param name="exposure">Who.</param>
/// <param name="known">What was known of them.</param>
/// <param name="counts">Counts them.</param>
/// <param name="search">The search that tested the rules.</param>
internal sealed class CauseChoice(Exposure exposure, KnownConditions known, CauseCounts counts, CauseSearch search)
{
    private const int MostRules = 5;

    /// <summary>A longer rule must hold so much of the quality of the one that it narrows.</summary>
    private const double LeastHeld = 0.7;

    private const double NearlyTheSame = 0.9;

    /// <summary>The rules, each with those that say the same.</summary>
    /// <param name="proven">The rules that hold.</param>
    public IEnumerable<(CauseTest Test, IReadOnlyList<CauseTest> SameAs)> Choose(IReadOnlyList<CauseTest> proven)
    {
        var bound = proven.GroupBy(test => test.Rule.Length).ToDictionary(length => length.Key, length => length.Max(test => test.PValue));
        var (isLeft, candidates) = (new bool[exposure.Count], proven);
        Array.Fill(isLeft, true);
        for (var i = 0; i < MostRules && candidates.Count > 0; i++)
        {
            var best = Narrowed(candidates.OrderBy(test => test.Rule.Length).ThenByDescending(test => test.Quality).ThenBy(test => test.Key, StringComparer.Ordinal).First(), candidates, isLeft);
            var members = known.Members(best.Rule);
            yield return (best, [.. candidates.Where(test => test != best && test.Rule.Length == best.Rule.Length && AreNearlyTheSame(known.Members(test.Rule), members))]);
            foreach (var member in members) isLeft[member] = false;
            candidates = [.. candidates.Select(test => search.Test(test.Rule, counts.Of(test.Rule, place => isLeft[place]))).OfType<CauseTest>().Where(test => test.PValue <= bound[test.Rule.Length])];
        }
    }

    private CauseTest Narrowed(CauseTest whole, IReadOnlyList<CauseTest> candidates, bool[] isLeft)
    {
        var part = candidates
            .Where(test => test.IsPartOf(whole) && test.Quality >= LeastHeld * whole.Quality)
            .OrderByDescending(test => test.Quality)
            .ThenBy(test => test.Key, StringComparer.Ordinal)
            .FirstOrDefault(test => IsAllIn(test, whole, isLeft));
        return part is null ? whole : Narrowed(part, candidates, isLeft);
    }

    private bool IsAllIn(CauseTest part, CauseTest whole, bool[] isLeft)
    {
        var (inside, around) = (Count(known.Members(part.Rule), isLeft), Count(known.Members(whole.Rule), isLeft));
        var all = Count(known.Members([]), isLeft);
        return search.IsAllIn(inside, (around.Hits - inside.Hits, around.N - inside.N), (all.Hits - around.Hits, all.N - around.N));
    }

    private (int Hits, int N) Count(int[] members, bool[] isLeft) =>
        (members.Count(member => Counts(member, isLeft) && exposure.IsStruck[member]), members.Count(member => Counts(member, isLeft)));

    // Of a change, those since: what was struck before is no news.
    private bool Counts(int member, bool[] isLeft) => isLeft[member] && exposure.IsSince?[member] != false;

    private static bool AreNearlyTheSame(int[] members, int[] others)
    {
        var both = members.Intersect(others).Count();
        return both >= NearlyTheSame * (members.Length + others.Length - both);
    }
}
