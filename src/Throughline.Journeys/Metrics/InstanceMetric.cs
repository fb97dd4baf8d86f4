using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric with at most one number an instance.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How the instances' numbers become one.</param>
/// <param name="population">Which instances are measured.</param>
public abstract class InstanceMetric(MetricDefinition definition, Summary summary, string population) : Metric(definition, summary, population)
{
    /// <inheritdoc/>
    public sealed override Observations Observe(MeasuredLog log)
    {
        var table = log.Instances;
        var (instances, values) = (new int[table.Count], new double[table.Count]);
        var n = 0;
        for (var instance = 0; instance < table.Count; instance++)
        {
            if (Measure(table, instance) is not { } value) continue;
            instances[n] = instance;
            values[n++] = value;
        }

        return n == table.Count ? new Observations(instances, values) : new Observations(instances[..n], values[..n]);
    }

    /// <summary>The instance's number (of a share 1 or 0); null if it does not belong to the population.</summary>
    protected abstract double? Measure(InstanceTable table, int instance);

    /// <summary>Seconds between two times of the table; null where one of them is not there.</summary>
    protected static double? Seconds(long from, long to) => from == EventBatch.NoTime || to == EventBatch.NoTime ? null : (to - from) / 1e6;
}
