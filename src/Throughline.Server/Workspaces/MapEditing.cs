using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What the editor of a map needs to know of its journey.</summary>
internal static class MapEditing
{
    /// <summary>The editor's page.</summary>
    public static MapEditView View(JourneyAnswers answers, MapUndo undo, string who, IReadOnlyList<string> personas)
    {
        var (journey, portfolio) = (answers.Journey, answers.Portfolio);
        return new MapEditView(
            journey.Kept,
            answers.Map(CaseFilter.None),
            undo,
            who,
            Activities(journey.Map, journey.Log),
            [.. Enumerable.Range(1, journey.Log.Terms(Dimension.Team).Count).Select(journey.Log.Terms(Dimension.Team).Text).Order(StringComparer.OrdinalIgnoreCase)],
            personas,
            [.. portfolio.Maps.Where(map => map.Id != journey.Map.Id).Select(map => KeyValuePair.Create(map.Id, map.Name))])
        {
            Scopes = NewMaps.Suggested(portfolio),
            Broken = MapRules.WhyNotPublished(journey.Map, []) is null ? null : ObservedBroken.Of(journey.Map.Id, portfolio),
        };
    }

    private static IReadOnlyList<DrawableActivity> Activities(JourneyMap map, EventLog log)
    {
        var types = log.Terms(Dimension.Type);
        var counts = new long[types.Count + 1];
        foreach (var type in log.Type) counts[type]++;
        var drawn = map.Phases.SelectMany(phase => phase.Steps).SelectMany(step => step.Binding?.Types ?? []).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(1, types.Count).Where(code => counts[code] > 0)
                .OrderByDescending(code => counts[code]).ThenBy(types.Text, StringComparer.Ordinal)
                .Select(code => new DrawableActivity(types.Text(code), counts[code], drawn.Contains(types.Text(code)))),
        ];
    }
}
