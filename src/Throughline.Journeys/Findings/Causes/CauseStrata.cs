using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>What is held alike among exposed journeys, without the columns that a rule speaks of; perhaps within queues.</summary>
internal sealed class CauseStrata
{
    private CauseStrata(int[] code, int count) => (Code, Count) = (code, count);

    /// <summary>By exposed, from 0; only strata that occur. Where a change is looked at each is two: those before it, and next to them those since.</summary>
    public int[] Code { get; }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>The strata of exposed journeys, by what was known of them: what a journey names only after the harm may be its consequence.</summary>
    /// <param name="log">The log.</param>
    /// <param name="exposure">Who.</param>
    /// <param name="without">Columns that are the question.</param>
    /// <param name="queues">A further attribute that is held alike; null: none.</param>
    public static CauseStrata Of(SearchedLog log, Exposure exposure, IEnumerable<string> without, InstanceAttribute? queues)
    {
        var strata = Strata.Without([.. Strata.HeldAlike.Select(column => exposure.FirstKnown(log, column))], log.Log.Instances.Count, without.Concat(exposure.Subject));
        var codes = Array.ConvertAll(exposure.Instance, instance => ((queues?.Code[instance] ?? 0) * strata.Count) + strata.Code[instance]);
        var occurring = codes.Distinct().Order().Select((code, i) => (code, i)).ToDictionary(pair => pair.code, pair => pair.i);
        if (exposure.IsSince is not { } isSince) return new CauseStrata(Array.ConvertAll(codes, code => occurring[code]), occurring.Count);
        return new CauseStrata([.. codes.Select((code, i) => (2 * occurring[code]) + (isSince[i] ? 1 : 0))], 2 * occurring.Count);
    }
}
