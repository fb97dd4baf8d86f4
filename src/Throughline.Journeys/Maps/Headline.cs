using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Maps;

/// <summary>The eight figures above a map.</summary>
internal static class Headline
{
    /// <summary>Computes them. Where nothing is ever resolved, the time from first to last event stands for the time to done.</summary>
    public static IReadOnlyList<Figure> Of(EventLog log) =>
    [
        new InstanceCount().Compute(log),
        TimeToDoneOrDuration(log),
        new FirstContactResolution().Compute(log),
        new RepeatContact48Hours().Compute(log),
        new CustomerSatisfaction().Compute(log),
        new CustomerEffort().Compute(log),
        new ChannelsPerInstance().Compute(log),
        new ContactsPerInstance().Compute(log),
    ];

    private static Figure TimeToDoneOrDuration(EventLog log)
    {
        var done = new TimeToDone().Compute(log);
        return done.N > 0 ? done : new Duration().Compute(log);
    }
}
