using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Top-box CSAT.</summary>
public sealed class SatisfiedShare() : ScoreMetric(
    new MetricDefinition(
        "csat-top-box",
        "Satisfied customers",
        "How large a part of the answers is satisfied or very satisfied.",
        "Share of the answers in the upper quarter of their own scale, its edge included (4 and 5 of 1 to 5, 8 to 10 of 0 to 10), surveys of effort and of recommendation left out; Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "survey answers with a known scale")
{
    /// <inheritdoc/>
    protected override bool Belongs(EventLog log, int index) => SatisfactionPercent.IsSatisfaction(log, index);

    /// <inheritdoc/>
    protected override double ValueOf(EventLog log, int index) => SatisfactionPercent.Rescaled(log, index) >= 0.75 ? 1 : 0;
}
