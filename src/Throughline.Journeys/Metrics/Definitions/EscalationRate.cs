using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Escalation rate.</summary>
public sealed class EscalationRate() : InstanceMetric(
    new MetricDefinition(
        "escalation-rate",
        "Escalated",
        "How many matters are escalated.",
        "Share with an escalation; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a ticket, in a log that records escalations")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (!table.RecordsEscalations || table.Tickets[instance] == 0) return null;
        return table.Escalated[instance] ? 1 : 0;
    }
}
