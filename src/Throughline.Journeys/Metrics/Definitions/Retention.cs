using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Retention.</summary>
public sealed class Retention() : Metric(
    new MetricDefinition(
        "retention",
        "Retention",
        "How many customers stay after a journey.",
        "Share whose customer's last outcome, from the first ticket or contact to the window (90 days unless set) after it, is outcome.retained rather than outcome.churned; differences between two such shares are in points, not in percent. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances with a ticket or contact whose customer's outcome was imported")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var window = MeasureRules.Microseconds(log.Rules.AfterWindow);
        var stays = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            var asked = log.Instances.Asked[instance];
            if (asked != EventBatch.NoTime && log.Outcomes.Stayed(instance, asked, asked + window) is { } stayed) stays.Add(instance, stayed ? 1 : 0);
        }

        return stays.ToObservations();
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; window {MeasureRules.InWords(rules.AfterWindow)}";
}
