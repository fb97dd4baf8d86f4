using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Exports;

/// <summary>A log that is exported and imported into another workspace says the same there: events, types, tickets, customers, paths.</summary>
public sealed class RoundTripTests(ImportedLogs logs) : IDisposable
{
    private const string Source = "log";

    /// <summary>Two customers on one ticket at one time; an audit log; texts that no format likes; nobody's ticket tied to another.</summary>
    private const string Hostile = """
        ticket_id,activity,timestamp,customer_id,agent,note
        T1,Opened,2026-03-02 08:00:00,C1,"=cmd|' /C calc'!A0","two
        lines ""quoted"" 😀"
        T1,Replied,2026-03-02 08:00:00,C2,-b,'quoted
        T1,Waiting,2026-03-02 08:00:00,C1,@sum,+49 170 1
        T1,Replied,2026-03-02 08:00:00,C2,-b,-5
        T2,Opened,2026-03-02 09:00:00,,a,"<x>&amp;"
        T2,Closed,2026-03-02 10:00:00.25,,a,tab	inside
        """;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats { get; } = ["events", "xes", "xes-ticket", "ocel"];

    public static TheoryData<string, string> RealLogs { get; } = new(
        from log in (string[])[RunningExample.CsvPath, RunningExample.XesPath, UciIncidents.Path, "xes-ocel/ocel20_example.jsonocel"]
        from format in (string[])["events", "xes", "xes-ticket", "ocel"]
        select (log, format));

    [Theory]
    [MemberData(nameof(Formats))]
    public Task AGeneratedLogComesBack(string format) => ComesBackAsync(DeskLog.Csv(DeskLog.Rows(seed: 7, rows: 600, ties: true)), format);

    [Theory]
    [MemberData(nameof(Formats))]
    public Task HostileTextsComeBack(string format) => ComesBackAsync(Hostile, format);

    [Theory]
    [MemberData(nameof(Formats))]
    public Task OneInstanceComesBack(string format) => ComesBackAsync("ticket_id,activity,timestamp\nT1,Opened,2026-03-02 08:00:00\n", format);

    [Theory]
    [Trait("Category", "slow")]
    [MemberData(nameof(RealLogs))]
    public async Task ARealLogComesBack(string path, string format)
    {
        var log = await logs.GetAsync(path);
        await ComesBackAsync(log.Workspace, (await log.Workspace.EventsAsync()).Sources.ShouldHaveSingleItem().Source, format);
    }

    public void Dispose() => _folder.Dispose();

    private async Task ComesBackAsync(string csv, string format)
    {
        var workspace = new TestWorkspace(_folder["first"]);
        (await workspace.RunAsync(["import", _folder.Write("log.csv", csv), "--source", Source])).Succeeded();
        await ComesBackAsync(workspace, Source, format);
    }

    private async Task ComesBackAsync(TestWorkspace workspace, string source, string format)
    {
        var file = _folder["export"] + format switch { "events" => ".csv", "ocel" => ".json", _ => ".xes" };
        string[] arguments = format == "xes-ticket" ? ["xes", "--unit", "ticket"] : [format];
        (await workspace.RunAsync(["export", .. arguments, "-o", file])).Succeeded();
        var second = new TestWorkspace(_folder["second"]);
        (await second.RunAsync(["import", file, "--source", source])).Succeeded();

        var setAside = (await workspace.EventsAsync()).SetAside;
        (await second.EventsTextAsync()).ShouldBe((await workspace.EventsTextAsync()).Replace($"\"setAside\": {setAside}", "\"setAside\": 0", StringComparison.Ordinal));
        (await second.PathsTextAsync()).ShouldBe(await workspace.PathsTextAsync());
    }
}
