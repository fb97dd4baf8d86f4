using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// Looks for rules under which a harm is more, or less, frequent: all single conditions, then the best ones with one condition more, and again
/// (a beam search). A pass of the whole search is paid for by counting all rules of a length as tested, whichever the beam comes to.
/// </summary>
/// <param name="counts">The exposed journeys.</param>
/// <param name="test">Tests a rule.</param>
internal sealed class CauseSearch(CauseCounts counts, RuleTest test)
{
    /// <summary>The longest rule.</summary>
    public const int MostConditions = 3;

    private const int Beam = 12;
    private const int MostListed = 60;

    /// <summary>By length: the rules against whose going with nothing something speaks, the best first.</summary>
    public IReadOnlyList<IReadOnlyList<CauseTest>> All()
    {
        var (found, best) = (new List<IReadOnlyList<CauseTest>>(), new List<CauseTest> { new([], 0, 1) });
        for (var length = 1; length <= MostConditions; length++)
        {
            var tested = best
                .SelectMany(rule => counts.Extended(rule.Rule))
                .DistinctBy(rule => string.Join('&', rule.Rule))
                .Select(rule => Test(rule.Rule, rule.Counts))
                .OfType<CauseTest>()
                .OrderByDescending(rule => rule.Quality)
                .ThenBy(rule => rule.Key, StringComparer.Ordinal)
                .ToList();
            found.Add([.. tested.Where(rule => rule.PValue <= Suspicions.MostPValue).Take(MostListed)]);
            best = [.. tested.Take(Beam)];
        }

        return found;
    }

    /// <summary>Tests a rule, as <see cref="RuleTest.Of(int[], RateStratum[])"/>.</summary>
    public CauseTest? Test(int[] rule, RateStratum[] strata) => test.Of(rule, strata);

    /// <summary>As <see cref="RuleTest.IsAllIn"/>.</summary>
    public bool IsAllIn((int Hits, int N) part, (int Hits, int N) left, (int Hits, int N) outside) => test.IsAllIn(part, left, outside);
}
