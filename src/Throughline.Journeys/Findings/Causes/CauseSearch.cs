using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// Looks for rules under which a harm is more, or less, frequent: all single conditions, then the best ones with one condition more, and again
/// (a beam search). A pass of the whole search is paid for by counting all rules of a length as tested, whichever the beam comes to.
/// </summary>
/// <param name="counts">The exposed journeys.</param>
/// <param name="effect">The design effect of the harm among them.</param>
/// <param name="isMore">Whether rules with more of the harm are looked for, or with less.</param>
internal sealed class CauseSearch(CauseCounts counts, double effect, bool isMore)
{
    /// <summary>The longest rule.</summary>
    public const int MostConditions = 3;

    /// <summary>How many times as frequent is not yet worth saying.</summary>
    public const double LeastRatio = 1.2;

    private const int Beam = 12;
    private const int MostListed = 60;
    private const int FewestMembers = 25;
    private const int FewestHits = 5;

    /// <summary>Beyond so many standard deviations a tail is worked out.</summary>
    private const double Noticed = 2;

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
                .OrderByDescending(test => test.Quality)
                .ThenBy(test => test.Key, StringComparer.Ordinal)
                .ToList();
            found.Add([.. tested.Where(test => test.PValue <= Suspicions.MostPValue).Take(MostListed)]);
            best = [.. tested.Take(Beam)];
        }

        return found;
    }

    /// <summary>Tests a rule; null where too few meet it, or too few do not.</summary>
    public CauseTest? Test(int[] rule, RateStratum[] strata)
    {
        if (!isMore) strata = Array.ConvertAll(strata, Turned);
        var (n, rest, hits, quality, variance) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            if (!stratum.Compares) continue;
            var (all, struck) = (stratum.N + stratum.OtherN, stratum.Hits + stratum.OtherHits);
            (n, rest, hits) = (n + stratum.N, rest + stratum.OtherN, hits + stratum.Hits);
            quality += stratum.Hits - (stratum.N * struck / all);
            variance += stratum.N * stratum.OtherN * struck * (all - struck) / (all * all * Math.Max(1, all - 1));
        }

        if (n < FewestMembers || rest < FewestMembers || quality <= 0) return null;
        var isNoticed = hits >= FewestHits && quality > Noticed * Math.Sqrt(variance * effect);
        return new CauseTest(rule, quality, isNoticed ? StratifiedRateTest.PValue(Array.ConvertAll(strata, Scaled), LeastRatio) : 1);
    }

    /// <summary>Whether the struck, or the spared, of a rule are nearly all in a part of it.</summary>
    /// <param name="part">Exposed in the part: struck and all.</param>
    /// <param name="left">Exposed in the rule but not in the part.</param>
    /// <param name="outside">Exposed outside of the rule.</param>
    public bool IsAllIn((int Hits, int N) part, (int Hits, int N) left, (int Hits, int N) outside)
    {
        const double mostLeft = 0.25, leastRatio = 1.5, level = 0.001;
        if (part.N == 0 || left.N == 0 || outside.N == 0) return false;
        var sign = isMore ? 1 : -1;
        if (sign * (Share(left) - Share(outside)) > mostLeft * sign * (Share(part) - Share(outside))) return false;
        var stratum = new RateStratum(part.Hits, part.N, left.Hits, left.N);
        return StratifiedRateTest.PValue([Scaled(isMore ? stratum : Turned(stratum))], leastRatio) <= level;
    }

    private static double Share((int Hits, int N) count) => (double)count.Hits / count.N;

    private static RateStratum Turned(RateStratum stratum) => new(stratum.OtherHits, stratum.OtherN, stratum.Hits, stratum.N);

    private RateStratum Scaled(RateStratum stratum) => new(stratum.Hits / effect, stratum.N / effect, stratum.OtherHits / effect, stratum.OtherN / effect);
}
