using Throughline.Journeys.Cases;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>At risk now.</summary>
/// <param name="clock">Which clock.</param>
public sealed class AtRiskNow(ClockId clock) : EpisodeMetric(
    new MetricDefinition(
        "sla-at-risk-now-" + ClockWords.Id(clock),
        "At risk now: " + ClockWords.Phrase(clock),
        $"Which deadlines to {ClockWords.Phrase(clock)} are about to be missed at the data's end.",
        "Count of the clock's episodes that run at the log's last event, have reached their risk flag (15 minutes of the clock's own time before the deadline unless set: due 10:00, at risk from 09:45:00) and are not yet due; one that stands still for a pause is not counted until it runs on.",
        "count",
        Better.Lower),
    Summary.Count,
    $"clocks to {ClockWords.Phrase(clock)} with a deadline",
    clock)
{
    private readonly ClockId _clock = clock;

    /// <inheritdoc/>
    public override Measure Measure(MeasuredLog log) => base.Measure(log) with { Whole = WithDeadline(log.Clocks) };

    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) => CaseDeadline.IsAtRisk(clocks.Status[episode]) ? 1 : null;

    // Where nothing has a deadline, nothing is at risk of missing one, and the figure has no value.
    private Observations WithDeadline(ClockTable clocks)
    {
        var found = new ObservationList();
        if (!clocks.Records(_clock)) return Observations.None;
        foreach (var episode in clocks.EpisodesOf(_clock))
            if (clocks.Deadline[episode] != EventBatch.NoTime) found.Add(clocks.Instance[episode], 1);
        return found.ToObservations();
    }
}
