using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline cases</c></summary>
internal static class CasesCommand
{
    public static Command Make(TimeProvider clock)
    {
        var metric = new Argument<string>("METRIC") { Description = "Id of the metric, e.g. repeat-contact-48h; of a figure of the map with --part." };
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var part = new Option<string?>("--part") { Description = "Phase, step or channel, for figures of the map.", HelpName = "NAME" };
        var page = new Option<int>("--page") { Description = $"Which page of {FigureQuery.CasesOnPage} cases, from 1.", DefaultValueFactory = _ => 1 };
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("cases", "The journeys behind a figure, those first that stand out.") { metric, workspace, journey, part, page, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var chosen = filter.Read(parsed);
            var answers = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), "", cancellationToken);
            var reference = new CaseReference(parsed.GetRequiredValue(journey), parsed.GetRequiredValue(metric), parsed.GetValue(part), chosen.ToString());
            var view = answers.Figure(reference, new FigureQuery(Page: Math.Max(1, parsed.GetValue(page)))) ?? throw Unknown(reference);
            if (parsed.GetValue(json)) JsonText.Print(new { view.Figure, view.Cases.Total, view.Cases.Cases });
            else Print(view);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(FigureView view)
    {
        Console.Out.WriteLine($"{view.Definition.Name}: {FigureText.Value(view.Figure)}, {FigureText.Beside(view.Figure)}; {FigureText.Count(view.Cases.Total, "journey")}\n");
        TextTable.Print(
            ["case", "tickets", "first event", "lasted", "events", view.Definition.Id],
            view.Cases.Cases.Select(found => new[]
            {
                found.Id, string.Join(", ", found.Tickets), $"{found.From:u}", DurationText.Of((found.To - found.From).TotalSeconds), FigureText.Value(found.Steps), FigureText.Value(found.Observed),
            }),
            3, 4, 5);
        if (view.Cases.Cases.Count == 0) Console.Out.WriteLine("  No journey is behind this figure. Take a condition off the filter, or see what there is: throughline metrics");
    }

    private static WorkspaceException Unknown(CaseReference reference) => new(
        Problem.NotFound,
        $"There is no figure '{reference.Metric}'{(reference.Part is { } part ? $" of '{part}'" : "")}. Metrics: {string.Join(", ", MetricCatalogue.All.Select(metric => metric.Definition.Id))}.");
}
