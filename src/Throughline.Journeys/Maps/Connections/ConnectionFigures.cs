using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>
/// What the figures of a step's connections mean. The journeys of a step are those in which it happens; of a step without events those of which an event
/// names one of its queues; without queues too, all.
/// </summary>
public static class ConnectionFigures
{
    private const string OfStep = " The journeys of a step are those with it; of a step without events, those with an event of its queues; without queues, all.";

    /// <summary>Open in the step's queues.</summary>
    public static MetricDefinition Open { get; } = new(
        "step-open", "Open in its queues now", "How many journeys wait in the queues of the step.",
        "Count of the journeys with an open ticket at the data's last event whose last named team is one of the step's queues; none where the data records no resolutions or closings.", "count", Better.Lower);

    /// <summary>Deadlines of the step's clock that are kept.</summary>
    public static MetricDefinition InTime { get; } = new(
        "step-sla-met", "SLA met", "How often the deadlines of the step's clock are kept.",
        "Share of the clock's episodes that stopped at their deadline or before, in the journeys of the step; of a step that names no clock, the clock to resolve. Wilson's 95 % interval." + OfStep, "share", Better.Higher);

    /// <summary>Escalated.</summary>
    public static MetricDefinition Escalated { get; } = new(
        "step-escalated", "Escalated", "How many of the step's journeys are escalated.",
        "Share of the journeys of the step with a ticket that was escalated, or of which an event names the team of the step's escalation path; Wilson's 95 % interval." + OfStep, "share", Better.Lower);

    /// <summary>Not escalated.</summary>
    public static MetricDefinition NotEscalated { get; } = new(
        "step-not-escalated", "Not escalated", "How many of the step's journeys are not escalated.",
        "1 minus step-escalated; Wilson's 95 % interval." + OfStep, "share", Better.Higher);

    /// <summary>Without repeat contact.</summary>
    public static MetricDefinition NoRepeat { get; } = new(
        "step-no-repeat", "Without repeat contact", "How many of the step's customers need not turn to the service again within two days.",
        "1 minus repeat-contact-48h, over the journeys of the step with a contact; Wilson's 95 % interval." + OfStep, "share", Better.Higher);

    /// <summary>What the customers say.</summary>
    public static MetricDefinition Voice { get; } = new(
        "step-voice", "What customers say", "How the customers of the step's journeys felt.",
        "Mean over the journeys of the step of their mean score, rescaled from its own scale to 0-1, surveys of effort left out; 95 % interval by Student's t." + OfStep, "share", Better.Higher);

    /// <summary>Health.</summary>
    public static MetricDefinition Health { get; } = new(
        "step-health", "Health", "How well the journeys of the step go.",
        "Mean of two families: operational, the mean of step-sla-met, step-no-repeat and step-not-escalated as far as the data has them; and voice of the customer, step-voice. A missing family leaves the score as the other says and lowers "
        + "the confidence: high where both families have parts of 30 or more each, medium where one has, low where none has. Its cases are those of its parts.",
        "share", Better.Higher);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Open, InTime, Escalated, NotEscalated, NoRepeat, Voice, Health];
}
