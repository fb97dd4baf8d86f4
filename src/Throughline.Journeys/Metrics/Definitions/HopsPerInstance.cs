using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Hand-overs a journey.</summary>
public sealed class HopsPerInstance() : InstanceMetric(
    new MetricDefinition(
        "hops-per-instance",
        "Hand-overs a journey",
        "How often a matter is passed from one team to another.",
        "Mean number of changes of team within a ticket; 95 % interval by Student's t.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances with an event that names a team")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => table.Teams[instance] == 0 ? null : table.Hops[instance];
}
