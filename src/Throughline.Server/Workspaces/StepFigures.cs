using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What is known of one step of a map. The figures of its journeys are those of a filter that names the step's events, so that each opens its cases like any other.</summary>
internal static class StepFigures
{
    /// <summary>The step; null where the map has none of that id.</summary>
    /// <param name="answers">Of the journey.</param>
    /// <param name="map">The map with its figures under the filter.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="filter">The filter in force.</param>
    public static StepPageView? View(JourneyAnswers answers, LivingMap map, string step, CaseFilter filter)
    {
        var phase = map.View.Phases.FirstOrDefault(phase => phase.Steps.Any(view => view.Step.Id == step));
        if (phase is null) return null;
        var (scope, drawn) = (answers.Scope(filter), phase.Steps.First(view => view.Step.Id == step));
        var (truth, connection) = MapTruth.Of(answers.Journey.Truth, step, scope);
        var view = new StepPageView(map, phase, drawn, truth, connection);
        return JourneysOf(drawn.Step, answers.Resolved(filter)) is { } with ? Measured(view, answers, filter, filter.And(with)) : view;
    }

    private static StepPageView Measured(StepPageView view, JourneyAnswers answers, CaseFilter filter, CaseFilter journeys)
    {
        var (log, everywhere, here) = (answers.Journey.Measured, answers.Scope(filter), answers.Scope(journeys));
        var scores = log.Figures(new AgentLaneScores(), everywhere).ToDictionary(score => score.Part, score => score.Figure, StringComparer.Ordinal);
        return view with
        {
            Journeys = journeys,
            Scores = [.. Seen(new AgentLaneScores()).Select(score => new StepScore(score, scores[score.Part]))],
            Breakdowns = Seen(new AcknowledgedLateByCause()),
            Friction = Seen(new FrictionByKind()),
            Tools = log.Figure(new ToolsPerTicket(), here),
            ContentmentByTools = [.. Seen(new SatisfactionByToolCount()).OrderBy(part => part.Part, StringComparer.Ordinal)],
        };

        IReadOnlyList<PartFigure> Seen(MetricByPart metric) => [.. log.Figures(metric, here).Where(part => part.Figure.Value is not null)];
    }

    // Values of one word are alternatives: a filter that names events already cannot name those of the step besides.
    private static CaseFilter? JourneysOf(Step step, CaseFilter filter)
    {
        FilterTerm[] terms = step.Binding switch
        {
            { Pattern: { } pattern } => [new FilterTerm(FilterWords.Pattern, pattern)],
            { Types: { } types } => [.. types.Select(type => new FilterTerm(DimensionNames.Of(Dimension.Type), type))],
            _ => [],
        };
        return terms.Length == 0 || filter.Terms.Any(term => term.Word == terms[0].Word) ? null : CaseFilter.None with { Terms = terms };
    }
}
