using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Steps a journey.</summary>
public sealed class StepsPerInstance() : InstanceMetric(
    new MetricDefinition(
        "steps-per-instance",
        "Steps a journey",
        "How many things happen until one matter is over.",
        "Mean number of events; 95 % interval by Student's t.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => table.Steps[instance];
}
