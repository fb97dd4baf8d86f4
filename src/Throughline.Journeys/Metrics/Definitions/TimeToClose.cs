using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to close.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToClose(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "time-to-close",
        "Time to close",
        "How long it takes from a customer's asking until nothing is left to do, paperwork included.",
        "the last closing or cancelling of a ticket minus the first ticket or contact, elapsed time",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances with a ticket or contact and a closed or cancelled ticket, none open")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) =>
        table.IsOpen[instance] || table.Closed[instance] < table.Asked[instance] ? null : Seconds(table.Asked[instance], table.Closed[instance]);
}
