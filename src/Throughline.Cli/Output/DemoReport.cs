using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Output;

/// <summary>What the demo found, in ten lines.</summary>
internal static class DemoReport
{
    private const int LineCount = 10;

    public static IEnumerable<string> Lines(MapView view, Portfolio portfolio, ImportSummary summary)
    {
        var fixedLines = new List<string>
        {
            $"{FigureText.Count(view.Events, "event")} of {summary.Tickets:N0} tickets and {FigureText.Count(view.Instances, "journey instance")}, {view.From:d MMM yyyy} to {view.To:d MMM yyyy}",
            $"{portfolio.Maps.Count} journeys: {string.Join(", ", portfolio.Maps.Select(map => map.Name))}",
        };
        var figures = view.Headline.Where(figure => figure.Value is not null && figure.Metric != "instances").Select(Line);
        var broken = view.Phases.SelectMany(phase => phase.Steps)
            .Where(step => step.Step.Kind == StepKind.Broken && step.Instances.Value > 0)
            .OrderByDescending(step => step.Instances.Value)
            .Select(step => $"broken path: {step.Step.Name}, {FigureText.Value(step.Instances)} instances ({FigureText.Value(step.Share)})");
        return fixedLines.Concat(figures.Take(5)).Concat(broken).Take(LineCount);
    }

    private static string Line(Figure figure)
    {
        var definition = MetricCatalogue.All.First(metric => metric.Definition.Id == figure.Metric).Definition;
        return $"{definition.Name}: {FigureText.Value(figure)} ({FigureText.Interval(figure)}, n {figure.N:N0})";
    }
}
