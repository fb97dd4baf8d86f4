using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CSAT.</summary>
public sealed class CustomerSatisfaction() : ScoreMetric(
    new MetricDefinition(
        "csat",
        "CSAT",
        "How satisfied the customers are who answered a survey.",
        "Mean of the scores on a scale from 1 to 5, surveys of effort and of recommendation left out; 95 % interval by Student's t.",
        "score",
        Better.Higher),
    Summary.Mean,
    "survey answers on a scale from 1 to 5")
{
    /// <inheritdoc/>
    protected override bool Belongs(SurveyAnswers answers, int index) => Counts(answers, index);

    /// <summary>Whether an answer counts.</summary>
    internal static bool Counts(SurveyAnswers answers, int index) =>
        answers.Scale(index) is (1, 5) && answers.Kind(index) == SurveyKind.Satisfaction;
}
