using Throughline.Journeys.Metrics.Surveys;

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
    protected override bool Belongs(SurveyAnswers answers, int index) => answers.Kind(index) == SurveyKind.Satisfaction && answers.Scale(index) is not null;

    /// <inheritdoc/>
    protected override double ValueOf(SurveyAnswers answers, int index) => answers.Rescaled(index) >= 0.75 ? 1 : 0;
}
