using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Atlas;
using Throughline.Server.Formatting;

namespace Throughline.Server.Workspaces;

/// <summary>What a map may not become beside the other journeys and what was observed.</summary>
internal static class MapChecks
{
    /// <summary>Refuses a map that is to be a part of what it cannot be a part of, or published without any way of going wrong.</summary>
    /// <param name="portfolio">The journeys as they are.</param>
    /// <param name="before">The map as it is; null: it is new.</param>
    /// <param name="after">The map as it should be.</param>
    /// <exception cref="WorkspaceException">It is refused, in words.</exception>
    public static void Refuse(Portfolio portfolio, DrawnMap? before, DrawnMap after)
    {
        if (after.Parent is { } parent && parent != before?.Parent && JourneyTree.WhyNot([.. portfolio.Maps.Select(map => (map.Id, portfolio.Get(map.Id).Kept.Drawn.Parent))], after.Map.Id, parent) is { } refused)
            throw new WorkspaceException(Problem.Usage, refused);
        if (after.IsPublished == true && before?.IsPublished != true && MapRules.WhyNotPublished(after.Map, []) is not null)
            throw new WorkspaceException(Problem.Usage, MapRules.WhyNotPublished(after.Map, ObservedBroken(after.Map.Id, portfolio))!);
    }

    private static List<string> ObservedBroken(string id, Portfolio portfolio)
    {
        var draft = portfolio.Draft(id) is { Phases.Count: > 0 } own ? own : portfolio.Draft(Portfolio.All);
        var measured = portfolio.Find(id)?.Measured ?? portfolio.Get(Portfolio.All).Measured;
        var view = MapFold.View(MeasuredMap.Of(draft, measured), FilterFold.Scope(measured, draft.Id, CaseFilter.None));
        return
        [
            .. view.Phases.SelectMany(phase => phase.Steps)
                .Where(step => step.Step.Kind == StepKind.Broken && step.Instances.Value > 0)
                .OrderByDescending(step => step.Instances.Value)
                .Select(step => $"{step.Step.Name} ({FigureText.Count(step.Instances, "journey instance")})"),
        ];
    }
}
