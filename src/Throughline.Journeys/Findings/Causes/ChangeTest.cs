using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>
/// Tests whether the harm has risen by more where a rule holds than where it does not (the difference of the differences): what was as frequent before as since does
/// not go with a change, however frequent it is, nor does what has only become more or less usual among the journeys.
/// </summary>
/// <param name="effect">As in <see cref="RuleTest"/>.</param>
/// <param name="isMore">Whether rules under which it has risen by more are looked for, or by less.</param>
internal sealed class ChangeTest(double effect, bool isMore) : RuleTest(effect, isMore)
{
    private readonly double _effect = effect;
    private readonly bool _isMore = isMore;

    /// <summary>Every second stratum, in which a change is counted: those before from 0, those since from 1.</summary>
    public static RateStratum[] Half(RateStratum[] strata, bool since) => [.. strata.Where((_, i) => i % 2 == (since ? 1 : 0))];

    /// <inheritdoc/>
    public override CauseTest? Of(int[] rule, RateStratum[] strata)
    {
        var (before, since) = (Half(strata, since: false), Half(strata, since: true));
        if (StratifiedChange.Of(before, since, _effect) is not { } change) return null;
        var difference = _isMore ? change.Difference : -change.Difference;
        var (then, now) = (Compared(before, since, of: before), Compared(before, since, of: since));
        if (difference <= 0 || Math.Min(Math.Min(then.N, then.OtherN), Math.Min(now.N, now.OtherN)) < FewestMembers) return null;
        var least = (LeastRatio - 1) * (then.Hits + then.OtherHits) / (then.N + then.OtherN);
        var isNoticed = Math.Max(then.Hits + now.Hits, then.OtherHits + now.OtherHits) >= FewestHits && difference > Noticed * change.Error;
        // As in a search for frequency: the struck above those expected.
        return new CauseTest(rule, difference * now.N * now.OtherN / (now.N + now.OtherN), isNoticed ? StratifiedChange.PValue(difference, change.Error, least) : 1);
    }

    // What is counted where both sides of both times have members.
    private static RateStratum Compared(RateStratum[] before, RateStratum[] since, RateStratum[] of)
    {
        var sum = default(RateStratum);
        for (var i = 0; i < of.Length; i++)
            if (before[i].Compares && since[i].Compares) sum = new RateStratum(sum.Hits + of[i].Hits, sum.N + of[i].N, sum.OtherHits + of[i].OtherHits, sum.OtherN + of[i].OtherN);
        return sum;
    }
}
