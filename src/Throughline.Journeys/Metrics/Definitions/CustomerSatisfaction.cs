using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CSAT.</summary>
public sealed class CustomerSatisfaction() : ScoreMetric(
    new MetricDefinition(
        "csat",
        "CSAT",
        "How satisfied the customers are who answered a survey.",
        "Mean of the scores on a scale from 1 to 5, surveys of effort left out; 95 % interval by Student's t.",
        "score",
        Better.Higher),
    Summary.Mean,
    "survey answers on a scale from 1 to 5")
{
    /// <inheritdoc/>
    protected override bool Belongs(EventLog log, int index) =>
        EffortSurvey.HasScale(log, index, 1, 5) && !EffortSurvey.Is(log, index);
}
