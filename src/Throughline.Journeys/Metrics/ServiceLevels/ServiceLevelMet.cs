using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>SLA met.</summary>
/// <param name="clock">Which clock.</param>
public sealed class ServiceLevelMet(ClockId clock) : EpisodeMetric(
    new MetricDefinition(
        "sla-met-" + ClockWords.Id(clock),
        "SLA met: " + ClockWords.Phrase(clock),
        $"How often the deadline to {ClockWords.Phrase(clock)} is kept.",
        "Share of the clock's episodes that stopped at their deadline or before, by the calendar and pauses of the policy (docs/clocks.md); a reopening begins a new episode and does not change the old one. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    $"clocks to {ClockWords.Phrase(clock)} that kept or missed a deadline",
    clock)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) =>
        clocks.Is(episode, ClockStatus.Met | ClockStatus.Breached) ? clocks.Is(episode, ClockStatus.Met) ? 1 : 0 : null;
}
