using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Metrics.Friction;

/// <summary>In which phases of the service template journeys are, and in which of them agents report friction.</summary>
internal static class FrictionStages
{
    private const int None = -1;

    /// <summary>The phases of every instance, a bit a phase in the order of the template. A report belongs to the phase of the last step before it; one before any step to none.</summary>
    /// <param name="log">The log.</param>
    public static (uint Entered, uint WithFriction)[] Of(EventLog log)
    {
        var types = log.Terms(Dimension.Type);
        int[] phaseOfType = [None, .. Enumerable.Range(1, types.Count).Select(code => PhaseOf(types.Text(code)))];
        var (reported, stages) = (types.Find(EventTypes.FrictionReported), new (uint Entered, uint WithFriction)[log.InstanceCount]);
        for (var instance = 0; reported != 0 && instance < log.InstanceCount; instance++)
        {
            var (phase, (start, end)) = (None, log.Instances(instance));
            for (var i = start; i < end; i++)
            {
                if (phaseOfType[log.Type[i]] is >= 0 and var entered) phase = entered;
                if (phase < 0) continue;
                stages[instance].Entered |= 1u << phase;
                if (log.Type[i] == reported) stages[instance].WithFriction |= 1u << phase;
            }
        }

        return stages;
    }

    private static int PhaseOf(string type) => type != EventTypes.FrictionReported && ServiceTemplate.Knows(type) ? ServiceTemplate.StepOf(type).Phase : None;
}
