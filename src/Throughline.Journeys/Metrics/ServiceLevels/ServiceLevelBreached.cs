using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>SLA breached.</summary>
/// <param name="clock">Which clock.</param>
public sealed class ServiceLevelBreached(ClockId clock) : EpisodeMetric(
    new MetricDefinition(
        "sla-breached-" + ClockWords.Id(clock),
        "SLA breached: " + ClockWords.Phrase(clock),
        $"How often the deadline to {ClockWords.Phrase(clock)} is missed; those still running past it count.",
        "Share of the clock's episodes that stopped after their deadline, or run or ended without an answer past it. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    $"clocks to {ClockWords.Phrase(clock)} that kept or missed a deadline",
    clock)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) =>
        clocks.Is(episode, ClockStatus.Met | ClockStatus.Breached) ? clocks.Is(episode, ClockStatus.Breached) ? 1 : 0 : null;
}
