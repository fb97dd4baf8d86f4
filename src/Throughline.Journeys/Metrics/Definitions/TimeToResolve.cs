using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to resolve.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToResolve(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "time-to-resolve",
        "Time to resolve",
        "How long it takes from a customer's asking to the resolution that held.",
        "the resolution (without one, closing) of the last open ticket minus the first ticket or contact, elapsed time; a reopening makes it longer, not shorter",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances with a ticket or contact that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Asked[instance], table.Resolved[instance]);
}
