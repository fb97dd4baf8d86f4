using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// Whether instances end in a phase of the service template: they are in it, never in a later one, and nothing of theirs is resolved. What is open
/// may still go on and does not count. One pass over the log for all phases.
/// </summary>
internal static class PhaseEnds
{
    /// <summary>1 or 0 of each instance that is in the phase and not open, phase by phase in the order of the template.</summary>
    public static IReadOnlyList<Observations> Of(MeasuredLog log)
    {
        var (events, table) = (log.Log, log.Instances);
        var phaseOfType = PhaseTimes.ByType(events.Terms(Dimension.Type));
        var ends = ServiceTemplate.Phases.Select(_ => new ObservationList()).ToArray();
        Span<bool> isIn = stackalloc bool[ends.Length];
        for (var instance = 0; instance < events.InstanceCount; instance++)
        {
            if (table.IsOpen[instance]) continue;
            isIn.Clear();
            var (start, end) = events.Instances(instance);
            for (var i = start; i < end; i++)
                if (phaseOfType[events.Type[i]] is >= 0 and var phase) isIn[phase] = true;
            var isResolved = table.Resolved[instance] != EventBatch.NoTime;
            for (var (phase, last) = (0, isIn.LastIndexOf(true)); phase <= last; phase++)
                if (isIn[phase]) ends[phase].Add(instance, phase == last && !isResolved ? 1 : 0);
        }

        return [.. ends.Select(phase => phase.ToObservations())];
    }
}
