using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A fall of satisfaction in one phase.</summary>
public sealed class ScoreDrop() : Detector(
    new DetectorDefinition(
        "score-drop",
        "Satisfaction falls in one phase",
        "Since when customers are less satisfied, and with which part of the journey.",
        "Answers on a scale from 1 to 5, survey by survey and week by week: whether and when the mean has fallen once (Hawkins' test with weeks as the units), by at least 0.3 points. The phase is that of the step that most answers to the survey follow.",
        Phases.Confirm,
        "fifty survey answers or more on a scale from 1 to 5"))
{
    private const double LeastFall = 0.3;
    private const int FewestAnswers = 50;

    private static readonly CustomerSatisfaction Metric = new();

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var surveys = Surveys(log).ToList();
        return new Suspicions(surveys.Count, [.. surveys
            .Where(survey => survey.Series.Step() is { PValue: <= Suspicions.MostPValue } step && step.Before - step.After >= LeastFall)
            .Select(survey => new Suspicion(survey.Series.Step()!.PValue, survey))]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Survey)pair.Subject, pair.Q));

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var name = finding.Segment.Terms is [var survey] ? survey.Value : "";
        var answers = Surveys(log).First(found => found.Name == name).Answers;
        return new Seen("score", Summary.Mean, "answers from 1 to 5", new Observations([.. answers.Select(i => log.Log.Log.Instance[i])], [.. answers.Select(i => (double)log.Log.Log.Score[i])]), IsHere: null);
    }

    private Finding Make(SearchedLog log, Survey survey, double q)
    {
        var (change, phase) = (LevelChange.Of(survey.Series), PhaseOf(log, survey.Answers));
        var segment = survey.Name.Length == 0 ? Segment.Everywhere : new Segment([new FilterTerm("survey", survey.Name)]);
        return change.Finding(
            log,
            Definition,
            Definition.Id,
            segment,
            string.Create(CultureInfo.InvariantCulture, $"Satisfaction in the phase \"{phase}\" has fallen from {change.Step.Before:0.0} to {change.Step.After:0.0} in the week of {change.Week}."),
            change.Effect("score", survey.Answers.Count),
            FindingCases.Of(log, Metric.Definition.Id, segment),
            [.. survey.Answers.Where(i => log.Weeks.DateOf(log.Log, i) >= change.Onset.Day).Select(i => log.Log.Log.Instance[i]).Distinct()],
            q) with
        {
            Phase = phase,
        };
    }

    private static IEnumerable<Survey> Surveys(SearchedLog log)
    {
        var answers = new SurveyAnswers(log.Log.Log);
        var (events, surveys) = (log.Log.Log, log.Log.Log.References[(int)Dimension.Survey]);
        var bySurvey = Enumerable.Range(0, events.Score.Length)
            .Where(i => !double.IsNaN(events.Score[i]) && log.Has(events.Instance[i]) && answers.Scale(i) is (1, 5) && answers.Kind(i) == SurveyKind.Satisfaction)
            .GroupBy(i => surveys.Length == 0 ? 0 : surveys[i]);
        foreach (var survey in bySurvey)
        {
            int[] answered = [.. survey];
            if (answered.Length < FewestAnswers) continue;
            var series = WeekSeries.Of(log.Weeks, answered.Length, i => log.Weeks.OfDay(log.Weeks.DateOf(log.Log, answered[i])), i => events.Score[answered[i]]);
            yield return new Survey(survey.Key == 0 ? "" : events.Terms(Dimension.Survey).Text(survey.Key), answered, series);
        }
    }

    private static string PhaseOf(SearchedLog log, IReadOnlyList<int> answers) => answers
        .CountBy(i => PhaseBefore(log.Log.Log, i))
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => Phases.Place(pair.Key))
        .First().Key;

    private static string PhaseBefore(EventLog log, int answer)
    {
        var first = log.InstanceStart[log.Instance[answer]];
        for (var i = answer - 1; i >= first; i--)
            if (log.TypeOf(i) != EventTypes.SurveyAnswered) return Phases.OfType(log.TypeOf(i), Phases.Confirm);
        return Phases.Confirm;
    }

    /// <summary>A survey with its answers, by event.</summary>
    private sealed record Survey(string Name, IReadOnlyList<int> Answers, WeekSeries Series);
}
