using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline metrics</c></summary>
internal static class MetricsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var json = SharedOptions.Json();
        var command = new Command("metrics", "Every metric of the catalogue with its interval, n and population.") { workspace, journey, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var log = await target.LoadAsync(Selections.Everything, cancellationToken);
            var scoped = new Portfolio(log, target.Settings().Journeys).Get(parsed.GetRequiredValue(journey));
            var figures = MetricCatalogue.All.Select(metric => (metric.Definition, Figure: scoped.Measured.Figure(metric, scoped.Whole))).ToList();
            if (parsed.GetValue(json)) JsonText.Print(figures.Select(pair => pair.Figure));
            else Print(figures);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(IReadOnlyList<(MetricDefinition Definition, Figure Figure)> figures)
    {
        TextTable.Print(
            ["metric", "value", "95 % interval", "n", "of"],
            figures.Select(pair => new[]
            {
                pair.Definition.Name, FigureText.Value(pair.Figure), FigureText.Interval(pair.Figure) ?? "", $"{pair.Figure.N:N0}", pair.Figure.Population,
            }),
            1, 2, 3);
        if (figures.Count > 0) Console.Out.WriteLine($"\nfrom {figures[0].Figure.From:u} to {figures[0].Figure.To:u}, as of {figures[0].Figure.AsOf:u}; definitions: docs/metrics.md");
    }
}
