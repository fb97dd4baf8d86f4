using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>Computes one metric alone.</summary>
public static class SingleMetric
{
    /// <summary>The figure for all of a log from which nothing else is wanted; for several figures make one <see cref="MeasuredLog"/>.</summary>
    public static Figure Compute(this Metric metric, EventLog log)
    {
        var measured = new MeasuredLog(log);
        return measured.Figure(metric, FigureScope.Of(measured.Instances));
    }
}
