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
    protected override double? Measure(in InstanceEvents events)
    {
        if (!events.Reader.RolesPresent.Is(EventRole.Escalates) || !Outcome.Of(events).HasTicket) return null;
        return events.Any(EventRole.Escalates) ? 1 : 0;
    }
}
