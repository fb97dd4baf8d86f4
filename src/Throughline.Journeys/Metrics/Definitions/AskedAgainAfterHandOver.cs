namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Repeat questions after hand-overs.</summary>
public sealed class AskedAgainAfterHandOver() : Metric(
    new MetricDefinition(
        "asked-again-after-hand-over",
        "Asked again after a hand-over",
        "How often a customer who has already answered questions is asked again by the next team.",
        "Share after which the ticket waits again (ticket.waiting) before it is passed on further; Wilson's 95 % interval. Questions that leave no ticket.waiting are not seen.",
        "share",
        Better.Lower),
    Summary.Share,
    "hand-overs from team to team of tickets that had already waited for somebody")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var asked = new ObservationList();
        foreach (var handOver in log.HandOvers)
            if (handOver.WasAskedBefore) asked.Add(handOver.Instance, handOver.IsAskedAfter ? 1 : 0);
        return asked.ToObservations();
    }
}
