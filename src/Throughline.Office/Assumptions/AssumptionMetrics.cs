using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Office.Assumptions;

/// <summary>What an assumption can be put to the test by: every metric of a journey, and of the step that it is about how often and how soon that happens.</summary>
public static class AssumptionMetrics
{
    /// <summary>The figures of a step.</summary>
    public static IReadOnlyList<MetricDefinition> OfStep { get; } = [MapFigures.StepShare, MapFigures.StepTime];

    /// <summary>What a figure means; null: there is none of that id.</summary>
    public static MetricDefinition? Find(string id) =>
        OfStep.FirstOrDefault(definition => definition.Id == id) ?? MetricCatalogue.All.FirstOrDefault(metric => metric.Definition.Id == id)?.Definition;

    /// <summary>Whether a figure is that of a step.</summary>
    public static bool IsOfStep(string id) => OfStep.Any(definition => definition.Id == id);
}
