using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Tests whether the harm is more, or less, frequent where a rule holds.</summary>
/// <param name="effect">As in <see cref="RuleTest"/>.</param>
/// <param name="isMore">As in <see cref="RuleTest"/>.</param>
internal sealed class FrequencyTest(double effect, bool isMore) : RuleTest(effect, isMore)
{
    private readonly double _effect = effect;
    private readonly bool _isMore = isMore;

    /// <inheritdoc/>
    public override CauseTest? Of(int[] rule, RateStratum[] strata)
    {
        if (!_isMore) strata = Array.ConvertAll(strata, Turned);
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
        var isNoticed = hits >= FewestHits && quality > Noticed * Math.Sqrt(variance * _effect);
        return new CauseTest(rule, quality, isNoticed ? StratifiedRateTest.PValue(Array.ConvertAll(strata, Scaled), LeastRatio) : 1);
    }
}
