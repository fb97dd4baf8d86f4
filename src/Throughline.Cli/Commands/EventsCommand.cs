using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Events;
using Throughline.Server.Workspaces;
using Throughline.Storage.Events;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline events</c></summary>
internal static class EventsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var setAside = new Option<bool>("--set-aside") { Description = "List the rows that could not be read, each with its reason." };
        var limit = new Option<int?>("--limit") { Description = "At most so many set-aside rows (default: all).", HelpName = "N" };
        var asOf = SharedOptions.AsOf();
        var json = SharedOptions.Json();
        var command = new Command("events", "What the workspace holds: events by type and source, and what was set aside.") { workspace, setAside, limit, asOf, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var moment = SharedOptions.Moment(parsed.GetValue(asOf));
            if (parsed.GetValue(setAside)) PrintSetAside(await target.SetAsideAsync(parsed.GetValue(limit), moment, cancellationToken), parsed.GetValue(json));
            else PrintEvents(await target.SummaryAsync(moment, cancellationToken), await target.LoadAsync(Selections.Paths with { AsOf = moment }, cancellationToken), parsed.GetValue(json));
            return ExitCodes.Success;
        });
        return command;
    }

    private static void PrintEvents(StoreSummary summary, EventLog log, bool json)
    {
        var types = Types(log);
        var tickets = Tickets.Distinct(log);
        if (json)
        {
            JsonText.Print(new
            {
                events = summary.Events,
                tickets,
                customers = log.CustomerCount,
                from = summary.From,
                to = summary.To,
                types = types.Select(type => new { type = type.Name, count = type.Count }),
                sources = summary.Sources.Select(source => new { source = source.Key, events = source.Value }),
                setAside = summary.SetAside,
            });
            return;
        }

        Console.Out.WriteLine($"{summary.Events:N0} events, {tickets:N0} tickets, {log.CustomerCount:N0} customers ({log.AnonymousCount:N0} of them without an identifier), {log.InstanceCount:N0} journey instances");
        if (summary.Events == 0)
        {
            Console.Out.WriteLine("Nothing has been imported yet: throughline import FILE -w DIR");
            return;
        }

        Console.Out.WriteLine($"from {summary.From:u} to {summary.To:u}");
        Console.Out.WriteLine();
        TextTable.Print(["type", "events"], types.Select(type => new[] { type.Name, $"{type.Count:N0}" }), rightAligned: 1);
        Console.Out.WriteLine();
        TextTable.Print(["source", "events"], summary.Sources.Select(source => new[] { source.Key, $"{source.Value:N0}" }), rightAligned: 1);
        if (summary.SetAside > 0) Console.Out.WriteLine($"\n{summary.SetAside:N0} rows were set aside; list them with --set-aside.");
    }

    private static List<(string Name, long Count)> Types(EventLog log)
    {
        var book = log.Terms(Dimension.Type);
        var counts = new long[book.Count + 1];
        foreach (var type in log.Type) counts[type]++;
        return [.. Enumerable.Range(0, counts.Length)
            .Where(code => counts[code] > 0)
            .Select(code => (Name: book.Text(code), Count: counts[code]))
            .OrderByDescending(type => type.Count).ThenBy(type => type.Name, StringComparer.Ordinal)];
    }

    private static void PrintSetAside(IReadOnlyList<StoredSetAside> rows, bool json)
    {
        if (json) JsonText.Print(rows);
        else if (rows.Count == 0) Console.Out.WriteLine("No row was set aside.");
        else
        {
            TextTable.Print(
                ["file", "row", "line", "column", "value", "reason"],
                rows.Select(row => new[] { row.File, $"{row.Row}", row.Line == 0 ? "" : $"{row.Line}", row.Column, OneLine(row.Value), row.Reason }),
                rightAligned: [1, 2]);
        }
    }

    private static string OneLine(string value)
    {
        var line = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= 40 ? line : line[..39] + "…";
    }
}
