using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>
/// Of all segments in which a harm is proven, chooses those that say where it is: the one with the most hits too many; narrowed to a pair of
/// values if the rest of it is not struck; then, with that one's members set aside, the next one that still is proven.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="search">The search that proved them.</param>
/// <param name="bound">The largest p-value that is proof.</param>
/// <param name="leastExcess">By how much, in points from 0 to 1, the rest of a value is struck more than others if it is not to be left out.</param>
internal sealed class SegmentChoice(SearchedLog log, SegmentSearch search, double bound, double leastExcess)
{
    private const int MostSegments = 3;

    /// <summary>A pair must hold so much of the hits too many of the value that it narrows.</summary>
    private const double LeastHeld = 0.7;

    /// <summary>By so many times more frequent than in the rest of the value that it narrows.</summary>
    private const double LeastRatio = 1.5;

    private const double NarrowLevel = 0.001;

    private const int Inside = 0, Left = 1, Outside = 2;

    /// <summary>The segments, each with the harm among those that no earlier one explains.</summary>
    /// <param name="harm">The harm.</param>
    /// <param name="proven">The segments that were proven among all.</param>
    public IEnumerable<(SegmentTest Test, Harm Harm)> Choose(Harm harm, IReadOnlyList<SegmentTest> proven)
    {
        var candidates = proven;
        for (var i = 0; i < MostSegments && candidates.Count > 0; i++)
        {
            var best = Best(harm, candidates);
            yield return (best, harm);
            var explained = best.Rule;
            harm = harm.Where(instance => !explained.Has(instance));
            // What stands out only beside a struck rest has been proven in the first place, or not at all.
            candidates = [.. search.Among(harm, proven).Where(test => test.PValue <= bound)];
        }
    }

    private SegmentTest Best(Harm harm, IReadOnlyList<SegmentTest> candidates)
    {
        var best = candidates.OrderBy(test => test.Rule.B is not null).ThenByDescending(test => test.Excess).ThenBy(test => Place(test.Rule.A)).First();
        var narrower = candidates
            .Where(test => test.Rule.IsPartOf(best.Rule) && test.Excess >= LeastHeld * best.Excess)
            .OrderByDescending(test => test.Excess)
            .ThenBy(test => Place(test.Rule.A) + Place(test.Rule.B!))
            .FirstOrDefault(test => IsStruckMore(harm, test.Rule, best.Rule));
        return narrower ?? best;
    }

    private bool IsStruckMore(Harm harm, SegmentRule part, SegmentRule whole)
    {
        Span<int> n = stackalloc int[3];
        Span<int> hits = stackalloc int[3];
        for (var i = 0; i < harm.Count; i++)
        {
            var side = !whole.Has(harm.Instance[i]) ? Outside : part.Has(harm.Instance[i]) ? Inside : Left;
            n[side]++;
            hits[side] += harm.IsHit[i] ? 1 : 0;
        }

        if (n[Left] == 0 || n[Outside] == 0 || ((double)hits[Left] / n[Left]) - ((double)hits[Outside] / n[Outside]) > leastExcess) return false;
        var effect = harm.DesignEffect(log);
        return StratifiedRateTest.PValue([new RateStratum(hits[Inside] / effect, n[Inside] / effect, hits[Left] / effect, n[Left] / effect)], LeastRatio) <= NarrowLevel;
    }

    private int Place(InstanceAttribute attribute)
    {
        for (var i = 0; i < log.Attributes.Count; i++)
            if (log.Attributes[i] == attribute) return i;
        return log.Attributes.Count;
    }
}
