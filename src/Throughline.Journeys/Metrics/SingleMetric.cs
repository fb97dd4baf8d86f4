using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>Computes one metric alone.</summary>
public static class SingleMetric
{
    /// <summary>The figure for a log from which nothing else is wanted; for several figures build the table once.</summary>
    public static Figure Compute(this IMetric metric, EventLog log) => metric.Compute(log, InstanceTable.Build(log));
}
