using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Filters;
using Throughline.Office.Weekly;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline weekly</c></summary>
internal static class WeeklyCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("weekly", "What maps need of whom this week, as a text that can be sent by mail.") { workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var portfolio = (await opened.AnswersAsync(Portfolio.All, CaseFilter.None, "", cancellationToken)).Portfolio;
            var view = await new WorkspaceWeekly(opened).ViewAsync(portfolio, cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(new { view.Report.At, DataAsOf = view.Report.NewestEvent, view.Report.Until, Duties = view.Report.Duties.Select(Row), view.Lateness });
            else foreach (var line in WeeklyText.Mail(view)) Console.Out.WriteLine(line);
            return ExitCodes.Success;
        });
        return command;
    }

    private static object Row(Duty duty) => new { duty.Owner, duty.Kind, duty.Subject, duty.Name, duty.On, duty.IsLate, duty.Because, Drift = duty.Drift is { } drift ? new { drift.Figure, drift.Other, drift.Difference } : null, Page = WeeklyText.Page(duty) };
}
