using Throughline.Journeys.Metrics.Surveys;

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
    /// <inheritdoc/>
    protected override bool Belongs(SurveyAnswers answers, int index) => answers.Kind(index) == SurveyKind.Satisfaction && answers.Scale(index) is not null;

    /// <inheritdoc/>
    protected override double ValueOf(SurveyAnswers answers, int index) => answers.Rescaled(index)!.Value;
}
