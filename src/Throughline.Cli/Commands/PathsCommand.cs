using System.CommandLine;
using Throughline.Cli.Output;
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
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("paths", "What really happens: steps, what follows what and how long it takes, and the variants.") { workspace, journey, unit, activity, top, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            if (filter.Read(parsed) is { IsEmpty: false } chosen)
            {
                var answers = await target.AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), "", cancellationToken);
                Print(answers.Paths(chosen, parsed.GetValue(unit), parsed.GetValue(activity)), parsed.GetValue(top), parsed.GetValue(json));
                return ExitCodes.Success;
            }

            var log = await target.LoadAsync(Selections.Paths with { AsOf = filter.Known(parsed).AsOf }, cancellationToken);
            if (parsed.GetRequiredValue(journey) is var id and not Portfolio.All) log = new Portfolio(log, target.Settings().Journeys, target.Rules()).Get(id).Log;
            var names = parsed.GetValue(activity) ?? PathAnalysis.Default(log);
            var report = PathAnalysis.Run(log, parsed.GetValue(unit), names, cancellationToken);
            Print(report, parsed.GetValue(top), parsed.GetValue(json));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(PathReport report, int? top, bool json)
    {
        if (json) JsonText.Print(Shape(report, top));
        else Print(report, top ?? ShownToPerson);
    }

    private static Dictionary<string, object?> Shape(PathReport report, int? top) => new()
    {
        ["unit"] = report.Unit,
        ["cases"] = report.Cases,
        ["events"] = report.Events,
        ["nodes"] = report.Nodes.Select(node => new { type = node.Name, count = node.Count, cases = node.Cases, starts = node.Starts, ends = node.Ends }),
        ["edges"] = report.Edges.Select(edge => new { from = edge.From, to = edge.To, count = edge.Count, meanSeconds = edge.MeanSeconds, medianSeconds = edge.MedianSeconds }),
        ["variants"] = Variants(report, top),
        ["durations"] = report.Durations,
    };

    private static Dictionary<string, object> Variants(PathReport report, int? top)
    {
        var variants = new Dictionary<string, object>
        {
            ["total"] = report.Variants.Count,
            ["top"] = report.Variants.Take(top ?? int.MaxValue).Select(variant => new { path = variant.Path, count = variant.Count }),
        };
        if (top < report.Variants.Count)
            variants["other"] = new { variants = report.Variants.Count - top.Value, count = Rest(report, top.Value) };
        return variants;
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
        var other = Rest(report, top);
        var rows = report.Variants.Take(top).Select(variant => (variant.Count, Path: string.Join(" → ", variant.Path)));
        if (other > 0) rows = rows.Append((other, $"other ({report.Variants.Count - top:N0} variants)"));
        TextTable.Print([unit, "share", "path"], rows.Select(row => new[] { $"{row.Count:N0}", $"{100.0 * row.Count / report.Cases:0.0} %", row.Path }), 0, 1);
    }

    /// <summary>Cases of the variants after the first few, without making those variants.</summary>
    private static long Rest(PathReport report, int top) => report.Cases - report.Variants.Take(top).Sum(variant => variant.Count);
}
