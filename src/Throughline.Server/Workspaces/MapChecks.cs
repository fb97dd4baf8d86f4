using Throughline.Journeys;
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
        if (WhyNot(portfolio, before, after) is { } refused) throw new WorkspaceException(Problem.Usage, refused);
    }

    /// <summary>Why a map is refused; null: it is not.</summary>
    /// <param name="portfolio">The journeys as they are.</param>
    /// <param name="before">The map as it is; null: it is new.</param>
    /// <param name="after">The map as it should be.</param>
    public static string? WhyNot(Portfolio portfolio, DrawnMap? before, DrawnMap after)
    {
        if (after.Map is { Id: Portfolio.All, Scope: not null } && before?.Map.Scope is null) return "This is the map of all journeys, so it cannot be cut to some of them. Make a new map for those.";
        if (after.Parent is { } parent && parent != before?.Parent && JourneyTree.WhyNot([.. portfolio.Maps.Select(map => (map.Id, portfolio.Get(map.Id).Kept.Drawn.Parent))], after.Map.Id, parent) is { } refused) return refused;
        return after.IsPublished == true && before?.IsPublished != true && MapRules.WhyNotPublished(after.Map, []) is not null
            ? MapRules.WhyNotPublished(after.Map, Observed(after.Map.Id, portfolio))
            : null;
    }

    private static IReadOnlyList<string> Observed(string id, Portfolio portfolio) =>
        [.. ObservedBroken.Of(id, portfolio).Select(broken => $"{broken.Step.Name} ({FigureText.Count(broken.Journeys, "journey instance")})")];
}
