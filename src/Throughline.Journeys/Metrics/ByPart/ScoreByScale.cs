using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Scores of one kind, survey by survey and scale by scale, so that nothing is mixed.</summary>
public sealed class ScoreByScale : MetricByPart
{
    private readonly SurveyKind _kind;

    private ScoreByScale(SurveyKind kind, string id, string name, string what)
        : base(
            new MetricDefinition(
                $"{id}-by-scale",
                $"{name} by survey and scale",
                $"What customers answer about {what}, each survey on its own scale: means on different scales cannot be compared or added.",
                "Mean of the scores, apart by the survey's name and its lowest and highest score; 95 % interval by Student's t.",
                "score",
                Better.Neither),
            Summary.Mean,
            "answers to the survey on the scale") => _kind = kind;

    /// <summary>CSAT.</summary>
    public static ScoreByScale Satisfaction { get; } = new(SurveyKind.Satisfaction, "csat", "CSAT", "their satisfaction");

    /// <summary>CES.</summary>
    public static ScoreByScale Effort { get; } = new(SurveyKind.Effort, "ces", "Effort (CES)", "their effort");

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (answers, parts) = (new SurveyAnswers(log.Log), new Dictionary<(int Survey, double Low, double High), ObservationList>());
        for (var i = 0; i < log.Log.Score.Length; i++)
        {
            if (!answers.Has(i) || answers.Kind(i) != _kind || answers.Scale(i) is not { } scale) continue;
            var part = (answers.Survey(i), scale.Low, scale.High);
            if (!parts.TryGetValue(part, out var scores)) parts[part] = scores = new ObservationList();
            scores.Add(log.Log.Instance[i], answers.Score(i));
        }

        return parts.Select(part => (Name(log.Log.Terms(Dimension.Survey).Text(part.Key.Survey), part.Key.Low, part.Key.High), part.Value.ToObservations()));
    }

    private static string Name(string survey, double low, double high) =>
        string.Create(CultureInfo.InvariantCulture, $"{(survey.Length == 0 ? "(no name)" : survey)}, {low:0.##} to {high:0.##}");
}
