using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time from the first to the last event.</summary>
public sealed class Duration() : InstanceMetric(
    new MetricDefinition(
        "duration",
        "First to last event",
        "How long a matter leaves traces, whether it is resolved or not.",
        "Median of the last event minus the first, elapsed time; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Start[instance], table.End[instance]);
}
