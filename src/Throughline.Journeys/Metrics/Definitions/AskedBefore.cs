using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Earlier demand of the same customer.</summary>
public sealed class AskedBefore() : Metric(
    new MetricDefinition(
        "asked-before",
        "Asked before",
        "How many customers had already turned to the service about something else shortly before.",
        "Share with a ticket or contact of the same customer in another journey at most the window (30 days unless set) before the first of this one; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a ticket or contact whose window lies within the log")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.BeforeWindow);
        var first = log.Whole.Instances.FirstTime;
        var asked = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            var time = log.Instances.Asked[instance];
            if (time != EventBatch.NoTime && time - window >= first) asked.Add(instance, log.Demands.AnyElsewhere(instance, time - window, time - 1) ? 1 : 0);
        }

        return asked.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.BeforeWindow;
}
