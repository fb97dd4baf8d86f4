using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>Left alone before the acknowledgement.</summary>
public sealed class AcknowledgedLate() : EpisodeMetric(
    new MetricDefinition(
        "unacknowledged",
        "Left alone",
        "How many urgent matters wait too long until anybody takes notice.",
        "Share of the episodes to acknowledge with a target (priority P1: 40 minutes unless set) that ran at least as long as it: 39:59 is not listed, 40:00 is. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "clocks to acknowledge that have a target and stopped or reached it",
    ClockId.Acknowledge)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) => IsLate(clocks, episode) is { } late ? late ? 1 : 0 : null;

    /// <summary>Whether an episode ran at least as long as its target; null where it has none, or still runs within it.</summary>
    internal static bool? IsLate(ClockTable clocks, int episode)
    {
        if (clocks.Is(episode, ClockStatus.ReachedTarget)) return true;
        return clocks.Is(episode, ClockStatus.Met | ClockStatus.Breached) ? false : null;
    }
}
