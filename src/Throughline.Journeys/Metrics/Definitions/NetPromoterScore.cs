using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>NPS.</summary>
public sealed class NetPromoterScore() : ScoreMetric(
    new MetricDefinition(
        "nps",
        "Net promoter score (NPS)",
        "By how many of a hundred those who would recommend the service outnumber those who would not.",
        "100 × (promoters, who answer 9 or 10, minus detractors, who answer 0 to 6) / answers, on a scale from 0 to 10; surveys named after satisfaction or effort are left out. 95 % score interval of a difference of multinomial proportions (Tango 1998).",
        "points",
        Better.Higher)
    {
        Source = "F. F. Reichheld (2003), \"The One Number You Need to Grow\", Harvard Business Review 81(12); interval: T. Tango (1998), Statistics in Medicine 17, 891-908",
    },
    Summary.NetScore,
    "answers to how likely the customer would recommend, on a scale from 0 to 10")
{
    /// <inheritdoc/>
    protected override bool Belongs(SurveyAnswers answers, int index) => answers.Scale(index) is (0, 10) && answers.Kind(index) == SurveyKind.Recommendation;

    /// <inheritdoc/>
    protected override double ValueOf(SurveyAnswers answers, int index) => answers.Score(index) switch
    {
        >= 9 => 100,
        <= 6 => -100,
        _ => 0,
    };
}
