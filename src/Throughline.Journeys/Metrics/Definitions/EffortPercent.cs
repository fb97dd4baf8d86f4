using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>CES over all scales.</summary>
public sealed class EffortPercent() : ScoreMetric(
    new MetricDefinition(
        "ces-percent",
        "Effort (CES), all scales",
        "How far up their scales the customers' answers about effort are. Whether up is easy or hard is a matter of each survey's question: where questions differ, look at ces-by-scale.",
        "Mean of (score - lowest) / (highest - lowest) of each answer's own scale; 95 % interval by Student's t.",
        "share",
        Better.Neither),
    Summary.Mean,
    "answers to surveys of effort with a known scale")
{
    /// <inheritdoc/>
    protected override bool Belongs(SurveyAnswers answers, int index) => answers.Kind(index) == SurveyKind.Effort && answers.Scale(index) is not null;

    /// <inheritdoc/>
    protected override double ValueOf(SurveyAnswers answers, int index) => answers.Rescaled(index)!.Value;
}
