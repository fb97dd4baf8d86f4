using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Containment.</summary>
public sealed class Containment() : Metric(
    new MetricDefinition(
        "containment",
        "Containment",
        "How many of those who help themselves need no person for it.",
        "Share without an assisted contact of the same customer from the first self-service to the window (48 hours unless set) after the last, both included: a ticket, or a contact over a channel that is neither digital nor a voice menu. An unknown channel counts as assisted. Who calls after a self-service that looked finished is not contained. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances with self-service: a portal visit, a read article, or a customer's act over a digital channel or voice menu")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.SelfServiceWindow);
        var contained = new ObservationList();
        foreach (var use in new SelfServiceUses(log).All())
            contained.Add(use.Instance, log.Demands.AnyAssisted(use.Instance, use.From, use.To + window) ? 0 : 1);
        return contained.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.SelfServiceWindow;
}
