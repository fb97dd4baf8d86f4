using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>Who is counted in the figures of paths, in words.</summary>
internal static class PathPopulation
{
    /// <summary>The population of a figure.</summary>
    public static string Of(MetricDefinition metric, CaseUnit unit)
    {
        var cases = unit == CaseUnit.Ticket ? "tickets" : "journey instances";
        return metric switch
        {
            _ when metric == PathFigures.Step => $"{cases} in which the step happens",
            _ when metric == PathFigures.Link => $"{cases} in which the one step comes directly after the other",
            _ when metric.Family == PathFigures.LinkTime.Id => $"times that the one step comes directly after the other, within {cases}",
            _ when metric == PathFigures.DrawnSteps || metric == PathFigures.OtherSteps => $"steps of {cases}",
            _ when metric == PathFigures.DrawnLinks || metric == PathFigures.OtherLinks => $"passages from step to step of {cases}",
            _ when metric == PathFigures.Variant || metric == PathFigures.VariantTime => $"{cases} that go exactly this way",
            _ => $"{cases} with a named step",
        };
    }
}
