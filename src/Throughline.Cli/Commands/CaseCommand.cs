using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline case</c></summary>
internal static class CaseCommand
{
    public static Command Make(TimeProvider clock)
    {
        var id = new Argument<string>("CASE") { Description = "Id of the case, as `throughline cases` lists it." };
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("case", "Everything that happened in one journey, with the silences between.") { id, workspace, journey, asOf, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var answers = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).AnswersAsync(parsed.GetRequiredValue(journey), CaseFilter.None with { AsOf = SharedOptions.Moment(parsed.GetValue(asOf)) }, "", cancellationToken);
            var view = answers.Case(parsed.GetRequiredValue(id))
                ?? throw new WorkspaceException(Problem.NotFound, $"There is no case '{parsed.GetRequiredValue(id)}'. List some with: throughline cases instances");
            if (parsed.GetValue(json)) JsonText.Print(view.Timeline);
            else Print(view);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(CaseView view)
    {
        foreach (var deadline in view.Timeline.Deadlines)
            Console.Out.WriteLine($"{DeadlineText.Clock(deadline.Clock)} {deadline.Ticket}: due {DeadlineText.Moment(deadline.Due)}, at risk from {DeadlineText.Moment(deadline.AtRiskFrom)}; {DeadlineText.State(deadline)}");
        foreach (var cause in view.Timeline.LeftAlone) Console.Out.WriteLine($"left alone: {cause}");
        Console.Out.WriteLine($"{CaseText.Name(view.Timeline)}: {FigureText.Count(view.Timeline.Moments.Count, "event")}\n");
        foreach (var row in CaseRow.Of(view.Timeline))
        {
            var side = row.Moment.Lane == Lane.Customer ? "customer" : "service ";
            var sign = row.Moment.IsContact ? "→" : row.Moment.IsWord ? "←" : " ";
            Console.Out.WriteLine($"  {row.Moment.Time:yyyy-MM-dd HH:mm}  {side} {sign} {CaseText.What(row.Moment)}{(CaseText.Details(row.Moment, row.News) is { Length: > 0 } details ? ": " + details : "")}");
            if (row.Wait is { } wait) Console.Out.WriteLine($"  {"",16}  · · · {DurationText.Of(wait.Length.TotalSeconds)} without a word begin");
        }
    }
}
