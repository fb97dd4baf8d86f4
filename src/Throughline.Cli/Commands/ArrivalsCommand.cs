using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline arrivals</c></summary>
internal static class ArrivalsCommand
{
    private const int Hours = 24;

    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var zone = new Option<string?>("--zone")
        {
            Description = $"Whose clock tells hours and days apart, by its name in the tz database, e.g. Europe/Amsterdam (default: time-zone in {MeasureRulesFile.Name}, else UTC).",
            HelpName = "NAME",
        };
        zone.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))
                result.AddError($"There is no time zone '{name}'. Write a name of the tz database, e.g. Europe/Amsterdam or UTC.");
        });
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("arrivals", "When contacts come, by weekday and hour, where they swell, and what is open at the end of the days.") { workspace, journey, zone, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var answers = await target.AnswersAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), "", cancellationToken);
            var (arrivals, backlog) = answers.Arrivals(filter.Read(parsed), parsed.GetValue(zone) is { } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : null);
            if (parsed.GetValue(json)) JsonText.Print(new { arrivals.Zone, arrivals.Total, arrivals.Cells, backlog });
            else Print(arrivals, backlog);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(ArrivalTable arrivals, IReadOnlyList<BacklogLevel> backlog)
    {
        Console.Out.WriteLine(ArrivalsText.Of(arrivals) + "\n");
        if (arrivals.Total == 0) return;
        var days = arrivals.Cells.Chunk(Hours).ToList();
        var rows = Enumerable.Range(0, Hours).Select(hour => (IReadOnlyList<string>)[$"{hour:00}:00", .. days.Select(day => Cell(day[hour]))])
            .Append(["all", .. days.Select(day => FigureText.Count(day.Sum(cell => cell.Count)) + " ")])
            .Append(["open at the end", .. days.Select(day => Open(backlog, day[0].Day) + " ")]);
        TextTable.Print(["hour", .. days.Select(day => $"{day[0].Day}"[..3] + " ")], rows, [.. Enumerable.Range(1, days.Count)]);
        Console.Out.WriteLine("\n  * a peak: more than the day and the hour explain");
        Console.Out.WriteLine(backlog.Count == 0
            ? "  What is open is not known: the data records no resolutions or closings."
            : $"  open: journeys asked for and not done, on average at the end of that weekday; {FigureText.Count(backlog[^1].Open)} on {backlog[^1].Day:yyyy-MM-dd}, at most {FigureText.Count(backlog.Max(level => level.Open))}");
    }

    private static string Cell(ArrivalCell cell) => FigureText.Count(cell.Count) + (cell.IsPeak ? "*" : " ");

    private static string Open(IReadOnlyList<BacklogLevel> backlog, DayOfWeek day) =>
        BacklogSeries.Mean(backlog, day) is { } open ? FigureText.Count(Math.Round(open)) : FigureText.None;
}
