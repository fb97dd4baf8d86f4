using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// How long instances are in each phase of the service template: from their first event of the phase to their first event of a later one, else to
/// their last event. Who ends with the first event of a phase spends no time there that could be measured. One pass over the log for all phases.
/// </summary>
internal static class PhaseTimes
{
    private const int NotYet = -1;

    /// <summary>Seconds of each instance, phase by phase in the order of the template.</summary>
    public static IReadOnlyList<Observations> Of(EventLog log)
    {
        var (phases, phaseOfType) = (ServiceTemplate.Phases.Count, ByType(log.Terms(Dimension.Type)));
        var times = Enumerable.Range(0, phases).Select(_ => new ObservationList()).ToArray();
        Span<int> entered = stackalloc int[phases], left = stackalloc int[phases];
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            entered.Fill(NotYet);
            left.Fill(NotYet);
            var (start, end) = log.Instances(instance);
            for (var i = start; i < end; i++)
                if (phaseOfType[log.Type[i]] is >= 0 and var phase) Enter(entered, left, phase, i);
            for (var phase = 0; phase < phases; phase++)
                if (entered[phase] >= 0 && entered[phase] != end - 1) times[phase].Add(instance, (log.Time[left[phase] < 0 ? end - 1 : left[phase]] - log.Time[entered[phase]]) / 1e6);
        }

        return [.. times.Select(phase => phase.ToObservations())];
    }

    private static void Enter(Span<int> entered, Span<int> left, int phase, int index)
    {
        if (entered[phase] < 0) entered[phase] = index;
        for (var earlier = 0; earlier < phase; earlier++)
            if (entered[earlier] >= 0 && left[earlier] < 0) left[earlier] = index;
    }

    /// <summary>The phase of each type by its code; below 0: the template does not know it.</summary>
    internal static int[] ByType(TermBook types) =>
        [NotYet, .. Enumerable.Range(1, types.Count).Select(code => ServiceTemplate.Knows(types.Text(code)) ? ServiceTemplate.StepOf(types.Text(code)).Phase : NotYet)];
}
