using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Tools a ticket.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class ToolsPerTicket(Summary summary = Summary.Mean) : InstanceMetric(
    new MetricDefinition(
        "tools-per-ticket",
        "Tools a ticket",
        "Between how many tools an agent changes to work on one ticket.",
        "each instance's different tools divided by its different tickets",
        "per-instance",
        Better.Lower).By(summary, usual: Summary.Mean),
    summary,
    "journey instances with a ticket and an event that names a tool")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        var (tools, tickets) = (table.Tools[instance], table.Tickets[instance]);
        return tools == 0 || tickets == 0 ? null : (double)tools / tickets;
    }
}
