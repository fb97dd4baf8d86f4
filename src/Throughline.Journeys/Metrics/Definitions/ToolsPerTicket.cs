using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Tools a ticket.</summary>
public sealed class ToolsPerTicket() : InstanceMetric(
    new MetricDefinition(
        "tools-per-ticket",
        "Tools a ticket",
        "Between how many tools an agent changes to work on one ticket.",
        "Mean over the instances of different tools divided by different tickets; 95 % interval by Student's t.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances with a ticket and an event that names a tool")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        var (tools, tickets) = (table.Tools[instance], table.Tickets[instance]);
        return tools == 0 || tickets == 0 ? null : (double)tools / tickets;
    }
}
