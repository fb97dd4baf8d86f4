using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline paths</c></summary>
internal static class PathsCommand
{
    private const int ShownToPerson = 12;

    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var unit = new Option<CaseUnit>("--unit")
        {
            Description = "What one case is: ticket, or instance (a customer's passage through one matter) (default: instance).",
            DefaultValueFactory = _ => CaseUnit.Instance,
        };
        var activity = new Option<ActivityNames?>("--activity")
        {
            Description = "Which names the steps carry: source (the log's own, one a source row) or type (default: source where the log has its own).",
        };
        var top = new Option<int?>("--top") { Description = "Only the N most frequent variants; the rest is summed as \"other\" (default: all in JSON).", HelpName = "N" };
        var compare = SharedOptions.Compare();
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var figures = new Option<bool>("--figures") { Description = "Print every number as JSON with its interval, n, population, window and a reference that throughline cases takes." };
        var command = new Command("paths", "What really happens: steps, what follows what and how long it takes, and the variants.") { workspace, journey, unit, activity, top, compare, json, figures };
        filter.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(figures)) result.AddError("--json and --figures cannot be used together.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            if (parsed.GetValue(compare) is { Length: > 0 } with)
            {
                var answers = await target.AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), with, cancellationToken);
                var compared = answers.ComparePaths(answers.Paths(filter.Read(parsed), parsed.GetValue(unit), parsed.GetValue(activity)), filter.Read(parsed), with);
                if (parsed.GetValue(json) || parsed.GetValue(figures)) JsonText.Print(ComparedPathsShape.Figures(compared));
                else ComparedPathsShape.Print(compared, with, parsed.GetValue(top) ?? ShownToPerson);
                return ExitCodes.Success;
            }

            var paths = await PathsAsync(target, parsed.GetRequiredValue(journey), filter.Read(parsed), filter.Known(parsed), parsed.GetValue(unit), parsed.GetValue(activity), cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(PathsShape.Numbers(paths.Report, parsed.GetValue(top)));
            else if (parsed.GetValue(figures)) JsonText.Print(PathsShape.Figures(paths, parsed.GetValue(top)));
            else Print(paths.Report, parsed.GetValue(top) ?? ShownToPerson);
            return ExitCodes.Success;
        });
        return command;
    }

    // Without a filter only the columns of paths are loaded: that is what keeps a large log fast.
    private static async Task<MeasuredPaths> PathsAsync(Workspace target, string journey, CaseFilter filter, CaseFilter known, CaseUnit unit, ActivityNames? activity, CancellationToken cancellationToken)
    {
        if (!filter.IsEmpty) return (await target.AnswersAsync(journey, known, "", cancellationToken)).Paths(filter, unit, activity);
        var log = await target.LoadAsync(Selections.Paths with { AsOf = known.AsOf }, cancellationToken);
        if (journey is not Portfolio.All) log = (await target.PortfolioAsync(log, cancellationToken)).Get(journey).Log;
        return MeasuredPaths.Of(log, FigureScope.Of(log) with { Journey = journey }, unit, activity ?? PathAnalysis.Default(log), cancellationToken);
    }

    private static void Print(PathReport report, int top)
    {
        var unit = report.Unit == CaseUnit.Ticket ? "tickets" : "journey instances";
        Console.Out.WriteLine($"{report.Cases:N0} {unit}, {report.Events:N0} steps, named by {(report.Activity == ActivityNames.Source ? "the source" : "type")}");
        if (report.Durations is not { } durations) return;
        Console.Out.WriteLine(
            $"from first to last step: median {DurationText.Of(durations.MedianSeconds)}, mean {DurationText.Of(durations.MeanSeconds)}, nine in ten within {DurationText.Of(durations.P90Seconds)}");
        Console.Out.WriteLine("\nSteps");
        TextTable.Print(
            ["step", "events", unit, "begin", "end"],
            report.Nodes.Select(node => new[] { node.Name, $"{node.Count:N0}", $"{node.Cases:N0}", $"{node.Starts:N0}", $"{node.Ends:N0}" }),
            1, 2, 3, 4);
        Console.Out.WriteLine($"\nWhat follows what, the {Math.Min(top, report.Edges.Count)} most frequent of {report.Edges.Count:N0}");
        TextTable.Print(
            ["from", "to", "times", "median", "mean"],
            report.Edges.Take(top).Select(edge => new[] { edge.From, edge.To, $"{edge.Count:N0}", DurationText.Of(edge.MedianSeconds), DurationText.Of(edge.MeanSeconds) }),
            2, 3, 4);
        PrintVariants(report, top, unit);
    }

    private static void PrintVariants(PathReport report, int top, string unit)
    {
        Console.Out.WriteLine($"\nVariants, the {Math.Min(top, report.Variants.Count)} most frequent of {report.Variants.Count:N0}");
        var other = PathsShape.Rest(report, top);
        var rows = report.Variants.Take(top).Select(variant => (variant.Count, Path: string.Join(" → ", variant.Path)));
        if (other > 0) rows = rows.Append((other, $"other ({report.Variants.Count - top:N0} variants)"));
        TextTable.Print([unit, "share", "path"], rows.Select(row => new[] { $"{row.Count:N0}", $"{100.0 * row.Count / report.Cases:0.0} %", row.Path }), 0, 1);
    }
}
