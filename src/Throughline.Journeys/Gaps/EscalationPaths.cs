using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;

namespace Throughline.Journeys.Gaps;

/// <summary>Which journeys have an escalation path.</summary>
/// <param name="Basis">What says so.</param>
/// <param name="Has">By instance.</param>
internal sealed record EscalationPaths(PathBasis Basis, bool[] Has)
{
    /// <summary>Those of the journeys of a map.</summary>
    public static EscalationPaths Of(MeasuredMap map)
    {
        var defined = map.Steps.Where(step => step.Step.Service?.Escalation is not null).ToList();
        if (defined.Count == 0) return Observed(map);
        var (journeys, has) = (new StepJourneys(map.Log), new bool[map.Log.Instances.Count]);
        foreach (var belongs in defined.Select(step => journeys.Of(step.Step, step.Instances.Observations)))
            for (var instance = 0; instance < has.Length; instance++) has[instance] |= belongs[instance];
        return new EscalationPaths(PathBasis.Defined, has);
    }

    private static EscalationPaths Observed(MeasuredMap map)
    {
        var table = map.Log.Instances;
        return table.RecordsEscalations ? new EscalationPaths(PathBasis.Observed, table.Escalated.AsSpan().ToArray()) : new EscalationPaths(PathBasis.Unknown, []);
    }
}
