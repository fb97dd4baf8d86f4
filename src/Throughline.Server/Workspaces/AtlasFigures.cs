using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Office.Maps.Atlas;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The figures of the atlas.</summary>
public static class AtlasFigures
{
    /// <summary>Instances of two journeys.</summary>
    public static MetricDefinition Instances { get; } = Share("overlap-instances", "Journeys in both", "How large a part of two journeys' instances is about both matters.", "Instances that both scopes hold, of those that either holds; Wilson's 95 % interval.");

    /// <summary>Customers of two journeys.</summary>
    public static MetricDefinition Customers { get; } = Share("overlap-customers", "Customers in both", "How large a part of two journeys' customers has been through both, in one matter or in two.", "Customers with an instance in each scope, of those with one in either; Wilson's 95 % interval.");

    /// <summary>Events of two journeys.</summary>
    public static MetricDefinition Events { get; } = Share("overlap-events", "Events in both", "How large a part of what happens in two journeys is counted in both.", "Events of the instances that both scopes hold, of those of the instances that either holds; exact, without an interval.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Instances, Customers, Events];

    /// <summary>The atlas of a portfolio.</summary>
    internal static AtlasView View(Portfolio portfolio)
    {
        if (portfolio.Log.Count == 0 && portfolio.Maps.Count == 0) return new AtlasView([], [], []);
        var maps = portfolio.Maps.Count > 0 ? portfolio.Maps : [portfolio.Get(Portfolio.All).Map];
        var journeys = maps.Select(map => portfolio.Get(map.Id)).ToDictionary(journey => journey.Map.Id, StringComparer.Ordinal);
        var tree = JourneyTree.Of([.. maps.Select(map => (map.Id, journeys[map.Id].Kept.Drawn.Parent))]);
        var everybody = JourneySpread.Of(portfolio.Log);
        var window = FigureScope.Of(portfolio.Log);
        return new AtlasView(
            [.. tree.Roots.Select(node => Line(node, journeys, everybody))],
            tree.Problems,
            [.. MapOverlaps.Of(portfolio.Log, maps).Select(overlap => Line(overlap, journeys, window))]);
    }

    private static AtlasLine Line(JourneyNode node, Dictionary<string, Journey> journeys, JourneySpread everybody)
    {
        var journey = journeys[node.Id];
        return new AtlasLine(
            node.Id,
            journey.Map.Name,
            journey.Measured.Figure(new InstanceCount(), journey.Whole),
            journey.MeasuredMap.Coverage.In(journey.Whole),
            AltitudeCheck.Of(journey.Map, JourneySpread.Of(journey.Log), everybody),
            journey.Kept.Drawn.Owner,
            journey.Kept.IsDraft,
            [.. node.Parts.Select(part => Line(part, journeys, everybody))]);
    }

    private static OverlapLine Line(MapOverlap overlap, Dictionary<string, Journey> journeys, FigureScope window) => new(
        overlap.One,
        journeys[overlap.One].Map.Name,
        overlap.Other,
        journeys[overlap.Other].Map.Name,
        DataFigures.Share(Instances, overlap.Instances.Both, overlap.Instances.Either, "journey instances of either journey", window),
        DataFigures.Share(Customers, overlap.Customers.Both, overlap.Customers.Either, "customers of either journey", window),
        DataFigures.Share(Events, overlap.Events.Both, overlap.Events.Either, "events of either journey", window) with { Low = null, High = null },
        [.. journeys[overlap.One].Map.Phases.SelectMany(phase => phase.Steps).Where(step => IsBound(step, overlap.Bindings)).Select(step => step.Name)]);

    private static bool IsBound(Step step, IReadOnlyList<string> bindings) =>
        step.Binding is { } bound && (bound.Pattern is { } pattern ? bindings.Contains(pattern) : bound.Types?.Any(bindings.Contains) == true);

    private static MetricDefinition Share(string id, string name, string sentence, string formula) => new(id, name, sentence, formula, "share", Better.Neither);
}
