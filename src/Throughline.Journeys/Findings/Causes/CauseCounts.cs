using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Counts the struck among exposed journeys by stratum, with and without a rule.</summary>
/// <param name="log">The log.</param>
/// <param name="exposure">Who.</param>
/// <param name="known">What was known of them.</param>
/// <param name="queues">A further attribute that is held alike; null: none.</param>
internal sealed class CauseCounts(SearchedLog log, Exposure exposure, KnownConditions known, InstanceAttribute? queues = null)
{
    private readonly Dictionary<string, CauseStrata> _strata = new(StringComparer.Ordinal);

    /// <summary>What is held alike for a rule.</summary>
    public CauseStrata Strata(ReadOnlySpan<int> rule) => Strata(Columns(rule));

    /// <summary>The counts of a rule.</summary>
    /// <param name="rule">Its conditions.</param>
    /// <param name="isIn">Which exposed count; null: all.</param>
    public RateStratum[] Of(ReadOnlySpan<int> rule, Func<int, bool>? isIn = null)
    {
        var (strata, members) = (Strata(rule), new bool[exposure.Count]);
        foreach (var member in known.Members(rule)) members[member] = true;
        var counts = new RateStratum[strata.Count];
        for (var i = 0; i < members.Length; i++)
        {
            if (isIn?.Invoke(i) == false) continue;
            ref var count = ref counts[strata.Code[i]];
            count = Plus(count, members[i], exposure.IsStruck[i] ? 1 : 0);
        }

        return counts;
    }

    /// <summary>The counts of every rule that is one condition longer than a rule: one pass over its members for each set of columns held alike.</summary>
    public IEnumerable<(int[] Rule, RateStratum[] Counts)> Extended(int[] rule)
    {
        var (members, columns) = (known.Members(rule), rule.Select(condition => known[condition].Column).ToHashSet(StringComparer.Ordinal));
        var longer = Enumerable.Range(0, known.Count).Where(condition => !columns.Contains(known[condition].Column)).ToLookup(condition => Key(Columns([.. rule, condition])));
        foreach (var alike in longer)
        {
            var strata = Strata([.. rule, alike.First()]);
            var (n, hits) = Count(members, strata);
            var whole = Whole(strata);
            foreach (var condition in alike) yield return ([.. rule.Append(condition).Order()], Read(condition, strata.Count, n, hits, whole));
        }
    }

    private static RateStratum Plus(RateStratum count, bool isMember, int hit) => isMember
        ? count with { Hits = count.Hits + hit, N = count.N + 1 }
        : count with { OtherHits = count.OtherHits + hit, OtherN = count.OtherN + 1 };

    private static RateStratum[] Read(int condition, int strata, int[] n, int[] hits, RateStratum[] whole)
    {
        var counts = new RateStratum[strata];
        for (var stratum = 0; stratum < strata; stratum++)
        {
            var (has, struck, all) = (n[(condition * strata) + stratum], hits[(condition * strata) + stratum], whole[stratum]);
            counts[stratum] = new RateStratum(struck, has, all.OtherHits - struck, all.OtherN - has);
        }

        return counts;
    }

    private (int[] N, int[] Hits) Count(int[] members, CauseStrata strata)
    {
        var (n, hits) = (new int[known.Count * strata.Count], new int[known.Count * strata.Count]);
        foreach (var member in members)
        {
            foreach (var condition in known.Met[member])
            {
                var cell = (condition * strata.Count) + strata.Code[member];
                n[cell]++;
                if (exposure.IsStruck[member]) hits[cell]++;
            }
        }

        return (n, hits);
    }

    private RateStratum[] Whole(CauseStrata strata)
    {
        var whole = new RateStratum[strata.Count];
        for (var i = 0; i < exposure.Count; i++) whole[strata.Code[i]] = Plus(whole[strata.Code[i]], isMember: false, exposure.IsStruck[i] ? 1 : 0);
        return whole;
    }

    private CauseStrata Strata(IReadOnlyList<string> columns)
    {
        if (!_strata.TryGetValue(Key(columns), out var strata)) _strata[Key(columns)] = strata = CauseStrata.Of(log, exposure, columns, queues);
        return strata;
    }

    private List<string> Columns(ReadOnlySpan<int> rule)
    {
        var columns = new List<string>();
        foreach (var condition in rule)
            if (Segments.Strata.HeldAlike.Contains(known[condition].Column)) columns.Add(known[condition].Column);
        return columns;
    }

    private static string Key(IEnumerable<string> columns) => string.Join('&', columns.Order(StringComparer.Ordinal));
}
