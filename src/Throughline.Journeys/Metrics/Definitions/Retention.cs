namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Retention.</summary>
public sealed class Retention() : Metric(
    new MetricDefinition(
        "retention",
        "Retention",
        "How many customers stay after a journey.",
        "Share whose last outcome, from the first ticket or contact to the window (90 days unless set) after it, is outcome.retained rather than outcome.churned. An outcome belongs to the last journey that its customer asked for before it, so it counts once; differences between two such shares are in points, not in percent. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances with a ticket or contact to which an outcome belongs")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var stays = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (log.Outcomes.Stayed(instance) is { } stayed) stays.Add(instance, stayed ? 1 : 0);
        return stays.ToObservations();
    }

    /// <inheritdoc/>
    protected override TimeSpan? Window(MeasureRules rules) => rules.AfterWindow;
}
