using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to done.</summary>
public sealed class TimeToDone() : InstanceMetric(
    new MetricDefinition(
        "time-to-done",
        "Time to done",
        "How long it takes from the first event of a matter to its resolution.",
        "Median of the resolution (without one, closing) of the last open ticket minus the first event, elapsed time; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Start[instance], table.Resolved[instance]);
}
