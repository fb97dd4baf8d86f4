using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Maps;

/// <summary>The eight figures above a map.</summary>
internal static class Headline
{
    /// <summary>Computes them. Where nothing is ever resolved, the time from first to last event stands for the time to done.</summary>
    public static IReadOnlyList<Figure> Of(MeasuredLog log, FigureScope scope) =>
    [
        log.Figure(new InstanceCount(), scope),
        TimeToDoneOrDuration(log, scope),
        log.Figure(new FirstContactResolution(), scope),
        log.Figure(new RepeatContact48Hours(), scope),
        log.Figure(new CustomerSatisfaction(), scope),
        log.Figure(new CustomerEffort(), scope),
        log.Figure(new ChannelsPerInstance(), scope),
        log.Figure(new ContactsPerInstance(), scope),
    ];

    private static Figure TimeToDoneOrDuration(MeasuredLog log, FigureScope scope)
    {
        var done = new TimeToDone();
        return log.Measure(done).Observations.Count > 0 ? log.Figure(done, scope) : log.Figure(new Duration(), scope);
    }
}
