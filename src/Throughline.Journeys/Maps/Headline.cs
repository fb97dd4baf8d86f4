using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Maps;

/// <summary>The eight figures above a map.</summary>
internal static class Headline
{
    /// <summary>Computes them. Where nothing is ever resolved, the time from first to last event stands for the time to done.</summary>
    public static IReadOnlyList<Figure> Of(EventLog log, InstanceTable table) =>
    [
        new InstanceCount().Compute(log, table),
        TimeToDoneOrDuration(log, table),
        new FirstContactResolution().Compute(log, table),
        new RepeatContact48Hours().Compute(log, table),
        new CustomerSatisfaction().Compute(log, table),
        new CustomerEffort().Compute(log, table),
        new ChannelsPerInstance().Compute(log, table),
        new ContactsPerInstance().Compute(log, table),
    ];

    private static Figure TimeToDoneOrDuration(EventLog log, InstanceTable table)
    {
        var done = new TimeToDone().Compute(log, table);
        return done.N > 0 ? done : new Duration().Compute(log, table);
    }
}
