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
    "journey instances with a ticket that was asked for or solved, in a log that records escalations")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (!table.RecordsEscalations || !table.HasCase(instance)) return null;
        return table.Escalated[instance] ? 1 : 0;
    }
}
