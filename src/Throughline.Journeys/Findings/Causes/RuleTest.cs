using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>How a rule is tested.</summary>
/// <param name="effect">The design effect of the harm among the exposed.</param>
/// <param name="isMore">Whether rules with more of the harm are looked for, or with less.</param>
internal abstract class RuleTest(double effect, bool isMore)
{
    /// <summary>How many times as frequent is not yet worth saying.</summary>
    public const double LeastRatio = 1.2;

    /// <summary>So many must meet a rule, and so many must not.</summary>
    protected const int FewestMembers = 25;

    /// <summary>So many of them must be struck.</summary>
    protected const int FewestHits = 5;

    /// <summary>Beyond so many standard deviations a tail is worked out.</summary>
    protected const double Noticed = 2;

    /// <summary>The test of a finding's exposed: whether they are struck more often, or since the finding's week have come to be.</summary>
    public static RuleTest Of(Exposure exposure, double effect, bool isMore) => exposure.IsSince is null ? new FrequencyTest(effect, isMore) : new ChangeTest(effect, isMore);

    /// <summary>Tests a rule; null where too few meet it, or too few do not, or it goes the other way.</summary>
    /// <param name="rule">Its conditions.</param>
    /// <param name="strata">Its counts.</param>
    public abstract CauseTest? Of(int[] rule, RateStratum[] strata);

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

    /// <summary>The same with the group and the rest in each other's place.</summary>
    protected static RateStratum Turned(RateStratum stratum) => new(stratum.OtherHits, stratum.OtherN, stratum.Hits, stratum.N);

    /// <summary>As many as independent members would tell as much as.</summary>
    protected RateStratum Scaled(RateStratum stratum) => new(stratum.Hits / effect, stratum.N / effect, stratum.OtherHits / effect, stratum.OtherN / effect);

    private static double Share((int Hits, int N) count) => (double)count.Hits / count.N;
}
