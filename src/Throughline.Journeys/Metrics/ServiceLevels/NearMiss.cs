using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>Near miss.</summary>
public sealed class NearMiss() : EpisodeMetric(
    new MetricDefinition(
        "sla-near-miss",
        "Near miss",
        "How often a deadline to resolve is kept at the last moment: the report says met, the customer was close to being let down.",
        "Share of the episodes to resolve that were met with at most the policy's near-miss time left (15 minutes unless set; the boundary is in), by the clock's own calendar. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "clocks to resolve that kept or missed a deadline",
    ClockId.Resolve)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) =>
        clocks.Is(episode, ClockStatus.Met | ClockStatus.Breached) ? clocks.Is(episode, ClockStatus.NearMiss) ? 1 : 0 : null;
}
