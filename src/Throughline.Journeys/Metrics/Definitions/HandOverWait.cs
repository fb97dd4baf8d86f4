using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Wait at hand-over.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class HandOverWait(Summary summary = Summary.Median) : Metric(
    new MetricDefinition(
        "hand-over-wait",
        "Wait at hand-over",
        "How long a ticket lies after it was passed on until the new team does something with it.",
        "the new team's first act minus the passing on (an assignment or escalation; without one, the ticket's event before that act), elapsed time; an observation a hand-over",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "hand-overs from team to team after which the new team acted")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var waits = new ObservationList();
        foreach (var handOver in log.HandOvers)
            if (handOver.Wait != EventBatch.NoTime) waits.Add(handOver.Instance, handOver.Wait / 1e6);
        return waits.ToObservations();
    }
}
