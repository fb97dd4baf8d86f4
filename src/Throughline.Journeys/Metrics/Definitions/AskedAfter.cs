using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Later demand of the same customer.</summary>
public sealed class AskedAfter() : Metric(
    new MetricDefinition(
        "asked-after",
        "Asked again later",
        "How many customers turn to the service about something else afterwards.",
        "Share with a ticket or contact of the same customer in another journey at most the window (90 days unless set) after the first of this one; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a ticket or contact whose window is over")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.AfterWindow);
        var again = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            var asked = log.Instances.Asked[instance];
            if (asked != EventBatch.NoTime && asked + window <= log.Whole.Instances.LastTime) again.Add(instance, log.Demands.AnyElsewhere(instance, asked + 1, asked + window) ? 1 : 0);
        }

        return again.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
