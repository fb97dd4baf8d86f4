using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>The working time of a clock.</summary>
/// <param name="clock">Which clock.</param>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class WorkingTime(ClockId clock, Summary summary = Summary.Median) : EpisodeMetric(
    new MetricDefinition(
        "working-time-to-" + ClockWords.Id(clock),
        "Working time to " + ClockWords.Phrase(clock),
        $"How much of the service's own time it takes to {ClockWords.Phrase(clock)}.",
        "the clock's time from its start to its stop by its own calendar (nights, lunch breaks and holidays do not count where the policy says so), pauses taken off; an episode an opening",
        "seconds",
        Better.Lower).By(summary),
    summary,
    $"clocks to {ClockWords.Phrase(clock)} that stopped",
    clock)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) =>
        clocks.Stop[episode] == EventBatch.NoTime ? null : clocks.Worked[episode] / 1e6;
}
