using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to done.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToDone(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "time-to-done",
        "Time to done",
        "How long it takes from the first event of a matter to its resolution.",
        "the resolution (without one, closing) of the last open ticket minus the first event, elapsed time",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Start[instance], table.Resolved[instance]);
}
