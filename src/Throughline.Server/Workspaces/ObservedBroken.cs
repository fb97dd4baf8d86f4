using Throughline.Journeys.Conformance;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Workspaces;

/// <summary>A way of going wrong that was observed in a journey, drawn on its map or not.</summary>
/// <param name="Step">What goes wrong, as the data alone draws it.</param>
/// <param name="Phase">Where it would be drawn.</param>
/// <param name="Journeys">The journeys in which it happened.</param>
public sealed record ObservedBroken(Step Step, string Phase, Figure Journeys)
{
    /// <summary>Those of a journey, the most frequent first; of a map that is not kept yet, those of all journeys.</summary>
    public static IReadOnlyList<ObservedBroken> Of(string id, Portfolio portfolio)
    {
        var draft = portfolio.Draft(id) is { Phases.Count: > 0 } own ? own : portfolio.Draft(Portfolio.All);
        var journey = portfolio.Find(id) ?? portfolio.Get(Portfolio.All);
        return
        [
            .. draft.Phases
                .SelectMany(phase => phase.Steps.Where(step => step is { Kind: StepKind.Broken, Binding: not null }).Select(step => new ObservedBroken(step, phase.Name, journey.Measured.Figure(new InstanceCount(), journey.Scope(Filter(step))))))
                .Where(broken => broken.Journeys.Value > 0)
                .OrderByDescending(broken => broken.Journeys.Value),
        ];
    }

    /// <summary>Draws it: the step where the map has none that is bound so, and the way that most of its journeys go as a broken path.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="journey">The journey.</param>
    public IReadOnlyList<MapChange> Draw(DrawnMap map, Journey journey)
    {
        IReadOnlyList<MapChange> step = map.Map.Phases.SelectMany(phase => phase.Steps).Any(known => IsSame(known.Binding)) ? [] : AddStep(map);
        var drawn = MapDiff.Apply(map, step);
        var struck = FilterFold.Choose(journey.Measured, Filter(Step));
        var way = CommonWay.Of(drawn.Map, InstanceScope.Of(journey.Log, instance => struck.Contains[instance]));
        return way.Count == 0 ? step : [.. step, .. MapEdits.AddPath(drawn, Step.Name, PathKind.Broken, way)];
    }

    private static CaseFilter Filter(Step step) => CaseFilter.None with
    {
        Terms = step.Binding is { Pattern: { } pattern } ? [new FilterTerm(FilterWords.Pattern, pattern)] : [.. (step.Binding?.Types ?? []).Select(type => new FilterTerm("type", type))],
    };

    private IReadOnlyList<MapChange> AddStep(DrawnMap map)
    {
        var phase = map.Map.Phases.FirstOrDefault(phase => phase.Name == Phase) ?? map.Map.Phases[^1];
        return MapEdits.AddStep(map, Step.Name, Step.Lane, StepKind.Broken, Step.Binding, new MapPosition(phase.Name, null));
    }

    private bool IsSame(StepBinding? binding) => Step.Binding!.Pattern is { } pattern ? binding?.Pattern == pattern : binding?.Types?.Intersect(Step.Binding.Types!).Any() == true;
}
