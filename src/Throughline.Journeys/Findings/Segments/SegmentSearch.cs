using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>
/// Looks where a harm concentrates: in every value of every attribute and in every pair of values of two. A pass over the harm for each pair of
/// attributes; instances of a segment are compared with all others of the same priority, topic and channel, as far as these are not the question.
/// </summary>
/// <param name="log">The log.</param>
/// <param name="leastRatio">How many times as frequent is not yet worth saying.</param>
/// <param name="leastExcess">What the interval of the difference must lie above to be worth saying, in points from 0 to 1.</param>
internal sealed class SegmentSearch(SearchedLog log, double leastRatio, double leastExcess)
{
    /// <summary>Segments and rests with fewer members are not tested: nothing could be proven of them after as many tests as there are.</summary>
    public const int FewestMembers = 25;

    /// <summary>With fewer struck in all that is searched no segment is tested.</summary>
    public const int FewestHits = 5;

    /// <summary>A pair of values that has nearly all members of one of them is that one said longer.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Beyond so many standard deviations a tail is worked out.</summary>
    private const double Noticed = 2;

    private RateStratum[] _strata = [];

    /// <summary>Tests every segment.</summary>
    public (long Tested, IReadOnlyList<SegmentTest> Found) All(Harm harm)
    {
        var attributes = harm.AttributesOf(log);
        var pairs = attributes.SelectMany((a, i) => attributes.Skip(i + 1).Select(b => (A: a, B: (InstanceAttribute?)b)));
        return Search(harm, [.. attributes.Select(a => (A: a, B: (InstanceAttribute?)null)), .. pairs]);
    }

    /// <summary>Tests some segments again, of another harm.</summary>
    public IReadOnlyList<SegmentTest> Among(Harm harm, IReadOnlyList<SegmentTest> proven)
    {
        // The values of a pair come first: a pair with nearly all members of one of them is not tested.
        var values = proven.SelectMany(test => test.Rule.Values).Select(value => (A: value.Attribute, B: (InstanceAttribute?)null));
        var pairs = proven.Where(test => test.Rule.B is not null).Select(test => (test.Rule.A, test.Rule.B));
        var rules = proven.Select(test => test.Rule).ToHashSet();
        return [.. Search(harm, [.. values.Concat(pairs).Distinct()]).Found.Where(test => rules.Contains(test.Rule))];
    }

    private (long Tested, IReadOnlyList<SegmentTest> Found) Search(Harm harm, IReadOnlyList<(InstanceAttribute A, InstanceAttribute? B)> places)
    {
        var effect = harm.DesignEffect(log);
        var (tested, found) = (0L, new List<SegmentTest>());
        var sizes = new Dictionary<(InstanceAttribute, int), int>();
        if (harm.Hits < FewestHits) return (0, found);
        foreach (var (a, b) in places) Search(harm, effect, a, b, sizes, ref tested, found);
        return (tested, found);
    }

    /// <summary>The counts of one segment.</summary>
    public RateStratum[] Counts(Harm harm, SegmentRule rule)
    {
        var strata = harm.StrataWithout(log, rule.Columns);
        var found = new RateStratum[strata.Count];
        return found[..new SegmentCounts(harm, rule.A, rule.B, strata).Read(rule.CodeA, rule.CodeB, found)];
    }

    private void Search(Harm harm, double effect, InstanceAttribute a, InstanceAttribute? b, Dictionary<(InstanceAttribute, int), int> sizes, ref long tested, List<SegmentTest> found)
    {
        if (a.Size < 2 || b is { Size: < 2 }) return;
        var strata = harm.StrataWithout(log, b is null ? [a.Column] : [a.Column, b.Column]);
        if (_strata.Length < strata.Count) _strata = new RateStratum[strata.Count];
        var counts = new SegmentCounts(harm, a, b, strata);
        for (var codeA = 1; codeA < a.Size; codeA++)
        {
            for (var codeB = b is null ? 0 : 1; codeB < (b?.Size ?? 1); codeB++)
            {
                var n = counts.N(codeA, codeB);
                if (b is null) sizes[(a, codeA)] = n;
                if (n < FewestMembers || (b is not null && n >= NearlyAll * Math.Min(sizes[(a, codeA)], sizes[(b, codeB)]))) continue;
                if (Test(_strata.AsSpan(0, counts.Read(codeA, codeB, _strata)), effect) is not { } test) continue;
                tested++;
                if (test.PValue <= Suspicions.MostPValue && test.Least >= leastExcess) found.Add(new SegmentTest(new SegmentRule(a, codeA, b, codeB), test.PValue, n, test.Excess));
            }
        }
    }

    private (double PValue, double Excess, double Least)? Test(Span<RateStratum> strata, double effect)
    {
        var (n, rest, hits, mean, variance, expected) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            var (trials, chance) = (stratum.Hits + stratum.OtherHits, stratum.N * leastRatio / ((stratum.N * leastRatio) + stratum.OtherN));
            (n, rest, hits) = (n + stratum.N, rest + stratum.OtherN, hits + stratum.Hits);
            (mean, variance) = (mean + (trials * chance), variance + (trials * chance * (1 - chance)));
            expected += stratum.N * stratum.OtherHits / stratum.OtherN;
        }

        if (n < FewestMembers || rest < FewestMembers || variance == 0) return null;
        if (hits < FewestHits || hits - mean < Noticed * Math.Sqrt(variance * effect)) return (1, 0, 0);
        var least = StratifiedShareDifference.Of(strata, effect)!.Value.Interval.Low;
        foreach (ref var stratum in strata) stratum = new RateStratum(stratum.Hits / effect, stratum.N / effect, stratum.OtherHits / effect, stratum.OtherN / effect);
        return (StratifiedRateTest.PValue(strata, leastRatio), hits - expected, least);
    }
}
