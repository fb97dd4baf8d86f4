using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Findings.Segments;
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
        "Answers on a scale from 1 to 5, survey by survey, within it phase by phase (that of the step that an answer follows) and week by week: whether and when the mean has fallen once (Hawkins' test with weeks as the units), by at least 0.3 points. Each survey in each phase with fifty answers or more is a comparison of its own.",
        Phases.Confirm,
        "fifty survey answers or more on a scale from 1 to 5 after steps of one phase"))
{
    private const double LeastFall = 0.3;
    private const int FewestAnswers = 50;
    private const double MostUnsatisfied = 3;

    private static readonly CustomerSatisfaction Metric = new();

    /// <inheritdoc/>
    internal override string? TooFew(SearchedLog log) => Answered(log).Select(stage => stage.Count()).DefaultIfEmpty().Max() is > 0 and var most
        ? $"The survey and phase with the most answers on a scale from 1 to 5 have {Wording.Count(most)}. It takes {FewestAnswers}."
        : null;

    /// <inheritdoc/>
    internal override Suspicions Suspect(SearchedLog log)
    {
        var stages = Stages(log).ToList();
        return new Suspicions(stages.Count, [.. stages
            .Where(stage => stage.Series.Step() is { PValue: <= Suspicions.MostPValue } step && step.Before - step.After >= LeastFall)
            .Select(stage => new Suspicion(stage.Series.Step()!.PValue, stage))]);
    }

    /// <inheritdoc/>
    internal override IEnumerable<Finding> Explain(SearchedLog log, IReadOnlyList<Proven> proven, double bound) =>
        proven.Select(pair => Make(log, (Stage)pair.Subject, pair.Q));

    /// <inheritdoc/>
    internal override Exposure? Expose(SearchedLog log, Finding finding)
    {
        var (answers, events) = (Answers(log, finding), log.Log.Log);
        var first = answers.GroupBy(i => events.Instance[i]).ToDictionary(group => group.Key, group => events.Time[group.Min()]);
        var moment = new KnownMoment("what was known when the survey was answered; struck is who gives 3 or less", _ => instance => first[instance] - 1);
        return ChangedLevel.Of(log, finding, Harm.Of([.. answers.Select(i => events.Instance[i])], [.. answers.Select(i => events.Score[i] <= MostUnsatisfied)]), moment);
    }

    /// <inheritdoc/>
    internal override Seen See(SearchedLog log, Finding finding)
    {
        var answers = Answers(log, finding);
        return new Seen("score", Summary.Mean, "answers from 1 to 5", new Observations([.. answers.Select(i => log.Log.Log.Instance[i])], [.. answers.Select(i => (double)log.Log.Log.Score[i])]), IsHere: null)
        {
            Day = i => log.Weeks.DateOf(log.Log, answers[i]),
            Known = Expose(log, finding)!.FirstKnown(log),
        };
    }

    private static IReadOnlyList<int> Answers(SearchedLog log, Finding finding)
    {
        var name = finding.Segment.Terms is [var survey] ? survey.Value : "";
        return Stages(log).First(stage => stage.Survey == name && stage.Phase == finding.Phase).Answers;
    }

    private Finding Make(SearchedLog log, Stage stage, double q)
    {
        var change = LevelChange.Of(stage.Series);
        var segment = stage.Survey.Length == 0 ? Segment.Everywhere : new Segment([new FilterTerm("survey", stage.Survey)]);
        return change.Finding(
            log,
            Definition,
            $"{Definition.Id}/{stage.Phase}",
            segment,
            string.Create(CultureInfo.InvariantCulture, $"Satisfaction in the phase \"{stage.Phase}\" has fallen from {change.Step.Before:0.0} to {change.Step.After:0.0} in the week of {change.Week}."),
            change.Effect("score", stage.Answers.Count),
            FindingCases.Of(log, Metric.Definition.Id, segment),
            [.. stage.Answers.Where(i => log.Weeks.DateOf(log.Log, i) >= change.Onset.Day).Select(i => log.Log.Log.Instance[i]).Distinct()],
            q) with
        {
            Phase = stage.Phase,
        };
    }

    private static IEnumerable<Stage> Stages(SearchedLog log)
    {
        var events = log.Log.Log;
        foreach (var stage in Answered(log))
        {
            int[] answered = [.. stage];
            if (answered.Length < FewestAnswers) continue;
            var series = WeekSeries.Of(log.Weeks, answered.Length, i => log.Weeks.OfDay(log.Weeks.DateOf(log.Log, answered[i])), i => events.Score[answered[i]]);
            yield return new Stage(stage.Key.Survey == 0 ? "" : events.Terms(Dimension.Survey).Text(stage.Key.Survey), stage.Key.Phase, answered, series);
        }
    }

    private static IEnumerable<IGrouping<(int Survey, string Phase), int>> Answered(SearchedLog log)
    {
        var (events, answers) = (log.Log.Log, new SurveyAnswers(log.Log.Log));
        return Enumerable.Range(0, events.Score.Length)
            .Where(i => !double.IsNaN(events.Score[i]) && log.Has(events.Instance[i]) && answers.Scale(i) is (1, 5) && answers.Kind(i) == SurveyKind.Satisfaction)
            .GroupBy(i => (Survey: answers.Survey(i), Phase: PhaseBefore(events, i)));
    }

    private static string PhaseBefore(EventLog log, int answer)
    {
        var first = log.InstanceStart[log.Instance[answer]];
        for (var i = answer - 1; i >= first; i--)
            if (log.TypeOf(i) != EventTypes.SurveyAnswered) return Phases.OfType(log.TypeOf(i), Phases.Confirm);
        return Phases.Confirm;
    }

    /// <summary>The answers to a survey that follow a step of one phase, by event.</summary>
    private sealed record Stage(string Survey, string Phase, IReadOnlyList<int> Answers, WeekSeries Series);
}
