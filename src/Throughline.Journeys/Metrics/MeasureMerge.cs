using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>Puts the measures of a grown log together from those of the log before and of what was observed again; observations that several measures share once.</summary>
/// <param name="growth">Which instances came from where.</param>
internal sealed class MeasureMerge(InstanceGrowth growth)
{
    private readonly Dictionary<(Observations Kept, Observations Again), Observations> _merged = [];

    /// <summary>A measure.</summary>
    public Measure Of(Measure kept, Measure again) =>
        kept with { Observations = Of(kept.Observations, again.Observations), Whole = kept.Whole is null ? null : Of(kept.Whole, again.Whole!) };

    /// <summary>Observations.</summary>
    public Observations Of(Observations kept, Observations again)
    {
        if (!_merged.TryGetValue((kept, again), out var merged)) _merged[(kept, again)] = merged = Observations.Merged(growth, kept, again);
        return merged;
    }
}
