using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Conversion after a journey.</summary>
public sealed class BoughtAfter() : Metric(
    new MetricDefinition(
        "bought-after",
        "Bought afterwards",
        "How many customers buy something after a journey.",
        "Share with an outcome.bought of the customer from the first ticket or contact to the window (90 days unless set) after it. A purchase belongs to the last journey that its customer asked for before it, so it counts once. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances with a ticket or contact whose window is over, in a log that records purchases")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        if (!log.Outcomes.RecordsPurchases) return Observations.None;
        var window = MeasureRules.Microseconds(log.Rules.AfterWindow);
        var bought = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            var asked = log.Instances.Asked[instance];
            if (asked != EventBatch.NoTime && asked + window <= log.Whole.Instances.LastTime) bought.Add(instance, log.Outcomes.Bought(instance) ? 1 : 0);
        }

        return bought.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
