using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CES.</summary>
public sealed class CustomerEffort() : ScoreMetric(
    new MetricDefinition(
        "ces",
        "Effort (CES)",
        "How easy or hard it was for the customers who answered; which end is good is a matter of the survey's question.",
        "Mean of the scores of surveys of effort on a scale from 1 to 7; those on other scales are in ces-percent and ces-by-scale. A survey of effort is one named so (effort, CES, how easy), or one on a scale from 1 to 7 that is not named after something else. 95 % interval by Student's t.",
        "score",
        Better.Neither),
    Summary.Mean,
    "answers to surveys of effort on a scale from 1 to 7")
{
    /// <inheritdoc/>
    protected override bool Belongs(SurveyAnswers answers, int index) => answers.Scale(index) is (1, 7) && answers.Kind(index) == SurveyKind.Effort;
}
