using Throughline.Journeys.Metrics.SelfService;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Deflection.</summary>
public sealed class Deflection() : Metric(
    new MetricDefinition(
        "deflection",
        "Deflection",
        "How many of those who look in the portal or at an article need no ticket or contact afterwards.",
        "Share without a ticket or contact of the same customer, on whatever channel, from the first look to the window (48 hours unless set) after the last, both included; Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances with a portal visit or a read article")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.SelfServiceWindow);
        var deflected = new ObservationList();
        foreach (var look in new SelfServiceUses(log).Looks())
            deflected.Add(look.Instance, log.Demands.Any(look.Instance, look.From, look.To + window) ? 0 : 1);
        return deflected.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.SelfServiceWindow;
}
