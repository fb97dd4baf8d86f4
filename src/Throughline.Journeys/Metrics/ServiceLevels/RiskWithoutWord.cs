using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>Risk without a word.</summary>
public sealed class RiskWithoutWord() : EpisodeMetric(
    new MetricDefinition(
        "sla-risk-without-word",
        "Risk without a word",
        "How often nobody tells the customer that the deadline is about to be missed.",
        "Share of the episodes to resolve in which the customer hears nothing from the risk flag (15 minutes of the clock's own time before the deadline unless set: due 10:00, flagged 09:45:00, pauses honoured) to the deadline, both included. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "clocks to resolve that reached their risk flag and whose deadline has passed",
    ClockId.Resolve)
{
    /// <inheritdoc/>
    protected override double? Measure(ClockTable clocks, int episode) =>
        clocks.Is(episode, ClockStatus.AtRisk) && clocks.Deadline[episode] <= clocks.AsOf ? clocks.Is(episode, ClockStatus.RiskWithoutWord) ? 1 : 0 : null;
}
