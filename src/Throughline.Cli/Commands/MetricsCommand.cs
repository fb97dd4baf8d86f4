using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
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
        var filter = new FilterOptions();
        var compare = SharedOptions.Compare();
        var parts = new Option<bool>("--parts") { Description = "Print the figures of single channels, articles and team edges instead, the worst first." };
        var json = SharedOptions.Json();
        var command = new Command("metrics", "Every metric of the catalogue with its interval, n and population.") { workspace, journey, compare, parts, json };
        filter.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(parts) && result.GetValue(compare) is { Length: > 0 }) result.AddError("--parts and --compare cannot be used together.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var answers = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), parsed.GetValue(compare) ?? "", cancellationToken);
            if (parsed.GetValue(parts)) Print(answers.Parts(filter.Read(parsed)), parsed.GetValue(json));
            else if (parsed.GetValue(compare) is { Length: > 0 } with) Print(answers.Compare(filter.Read(parsed), with), with, parsed.GetValue(json));
            else Print(answers.Metrics(filter.Read(parsed)), parsed.GetValue(json));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(IReadOnlyList<PartFigure> parts, bool json)
    {
        if (json)
        {
            JsonText.Print(parts);
            return;
        }

        TextTable.Print(
            ["metric", "part", "value", "95 % interval", "n", "besides"],
            parts.Select(part => new[] { PartName(part), part.Part, FigureText.Value(part.Figure), FigureText.Interval(part.Figure) ?? "", FigureText.Count(part.Figure.N), Besides(part) }),
            2, 3, 4);
        PrintFoot([.. parts.Select(part => part.Figure)]);
    }

    private static void Print(IReadOnlyList<Figure> figures, bool json)
    {
        if (json)
        {
            JsonText.Print(figures);
            return;
        }

        TextTable.Print(
            ["metric", "value", "95 % interval", "n", "of"],
            figures.Select(figure => new[] { Name(figure), FigureText.Value(figure), FigureText.Interval(figure) ?? "", FigureText.Count(figure.N), figure.Population }),
            1, 2, 3);
        PrintFoot(figures);
    }

    private static void Print(IReadOnlyList<Comparison> comparisons, string with, bool json)
    {
        if (json)
        {
            JsonText.Print(comparisons);
            return;
        }

        TextTable.Print(
            ["metric", "value", "n", ComparisonText.Other(with).ToLowerInvariant(), "n", "difference", "95 % interval"],
            comparisons.Select(pair => new[]
            {
                Name(pair.Figure), FigureText.Value(pair.Figure), FigureText.Count(pair.Figure.N), FigureText.Value(pair.Other), FigureText.Count(pair.Other.N),
                FigureText.Difference(pair), FigureText.DifferenceInterval(pair) ?? "",
            }),
            1, 2, 3, 4, 5);
        PrintFoot([.. comparisons.Select(pair => pair.Figure)]);
    }

    private static string Name(Figure figure) => MetricCatalogue.All.First(metric => metric.Definition.Id == figure.Metric).Definition.Name;

    private static string Besides(PartFigure part) => string.Join("; ", new[]
    {
        part.Flag,
        part.Together is { } together ? $"with those above {FigureText.Value(together)}" : null,
        part.Owner is { } owner ? $"up to {owner}" : null,
    }.OfType<string>());

    private static string PartName(PartFigure part) => MetricCatalogue.ByPart.First(metric => metric.Definition.Id == part.Figure.Metric).Definition.Name;

    private static void PrintFoot(IReadOnlyList<Figure> figures)
    {
        if (figures.Count > 0) Console.Out.WriteLine($"\nfrom {figures[0].From:u} to {figures[0].To:u}, as of {figures[0].AsOf:u}; definitions: docs/metrics.md");
    }
}
