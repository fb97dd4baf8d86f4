using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CSAT over all scales.</summary>
public sealed class SatisfactionPercent() : ScoreMetric(
    new MetricDefinition(
        "csat-percent",
        "CSAT, all scales",
        "How far up their scales the customers' answers are, so that surveys with different scales can be compared.",
        "Mean of (score - lowest) / (highest - lowest) of each answer's own scale, surveys of effort and of recommendation left out; 95 % interval by Student's t. It is not the share of satisfied customers.",
        "share",
        Better.Higher),
    Summary.Mean,
    "survey answers with a known scale")
{
    /// <summary>Whether an answer is about satisfaction and its scale is known.</summary>
    internal static bool IsSatisfaction(EventLog log, int index) =>
        log.ScoreLow.Length > 0 && log.ScoreHigh[index] > log.ScoreLow[index] && !EffortSurvey.Is(log, index) && !RecommendationSurvey.Is(log, index);

    /// <summary>How far up its scale an answer is, from 0 to 1.</summary>
    internal static double Rescaled(EventLog log, int index) => (log.Score[index] - log.ScoreLow[index]) / (log.ScoreHigh[index] - log.ScoreLow[index]);

    /// <inheritdoc/>
    protected override bool Belongs(EventLog log, int index) => IsSatisfaction(log, index);

    /// <inheritdoc/>
    protected override double ValueOf(EventLog log, int index) => Rescaled(log, index);
}
