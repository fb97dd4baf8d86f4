using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.RealLogs;

/// <summary>Real logs give the figures that were worked out without this project's code.</summary>
public sealed class RealLogTests(ImportedLogs logs)
{
    public static TheoryData<string> EventLogs { get; } =
        [UciIncidents.Path, RabobankActivities.Path, RunningExample.CsvPath, RunningExample.XesPath, Teleclaims.Path, RepairExample.Path, IntervalLog.Path];

    [Theory]
    [MemberData(nameof(EventLogs))]
    public async Task PathsAreThoseWorkedOutIndependently(string path)
    {
        var log = await logs.GetAsync(path);

        PathsShould.Equal(await log.Workspace.PathsAsync(), Expected(path));
    }

    [Theory]
    [MemberData(nameof(EventLogs))]
    public async Task NothingIsCutOffOrCountedTwice(string path)
    {
        var log = await logs.GetAsync(path);

        PathsShould.AddUp(await log.Workspace.PathsAsync());
        PathsShould.AddUp(ContractJson.Read<PathsJson>(await log.Workspace.PathsTextAsync("ticket", "type")));
        PathsShould.AddUp(ContractJson.Read<PathsJson>(await log.Workspace.PathsTextAsync("instance", "source")));
    }

    [Theory]
    [MemberData(nameof(EventLogs))]
    public async Task EveryRowIsUsedAndEveryTicketIsThere(string path)
    {
        var log = await logs.GetAsync(path);
        var expected = Expected(path);

        var file = log.Import.Files.ShouldHaveSingleItem();
        (file.Rows, file.Used, file.Duplicates, file.SetAside).ShouldBe((expected.Events, expected.Events, 0, 0));
        log.Import.Tickets.ShouldBe(expected.Cases);
        var events = await log.Workspace.EventsAsync();
        (events.Tickets, events.SetAside).ShouldBe((expected.Cases, 0));
        events.Types.Sum(type => type.Count).ShouldBe(events.Events);
        events.Sources.Sum(source => source.Events).ShouldBe(events.Events);
        PathsShould.Span(events, expected.From, expected.To);
    }

    [Fact]
    public async Task CallersAreTheCustomersOfTheIncidents()
    {
        var log = await logs.GetAsync(UciIncidents.Path);

        log.Import.Customers.ShouldBe(UciIncidents.Callers + UciIncidents.TicketsWithoutCaller);
    }

    [Fact]
    public async Task WithoutACustomerEveryTicketHasAnAnonymousOne()
    {
        var log = await logs.GetAsync(RabobankActivities.Path);

        log.Import.Customers.ShouldBe(RabobankActivities.Paths.Cases);
    }

    [Fact]
    public async Task TheSameLogAsCsvAndAsXesGivesTheSamePaths()
    {
        var csv = await logs.GetAsync(RunningExample.CsvPath);
        var xes = await logs.GetAsync(RunningExample.XesPath);

        (await csv.Workspace.PathsTextAsync()).ShouldBe(await xes.Workspace.PathsTextAsync());
    }

    [Fact]
    public async Task ComplaintsKeepTheirLineBreaksAndEveryRow()
    {
        var log = await logs.GetAsync(Complaints.Path);

        var file = log.Import.Files.ShouldHaveSingleItem();
        (file.Rows, file.Used, file.Duplicates, file.SetAside).ShouldBe((Complaints.Rows, Complaints.Rows, 0, 0));
        var events = await log.Workspace.EventsAsync();
        events.Tickets.ShouldBe(Complaints.Rows);
        PathsShould.Span(events, Complaints.From, Complaints.LastSent);
    }

    [Fact]
    public async Task FindingsAreThoseWorkedOutIndependently()
    {
        var log = await logs.GetAsync(UciIncidents.Path);

        var findings = ContractJson.Read<IReadOnlyList<FindingJson>>((await log.Workspace.RunAsync(["findings", "--json"])).Succeeded().Out);

        foreach (var facts in FindingFacts.Uci) facts.ShouldBeAmong(findings);
        // The export thins out from June 2016 on: nothing of that is a change of the service.
        findings.ShouldAllBe(finding => finding.Since == null || finding.Since < new DateOnly(2016, 6, 6));
    }

    [Theory]
    [MemberData(nameof(ObjectCentricExample.Forms), MemberType = typeof(ObjectCentricExample))]
    public async Task TheObjectCentricExampleIsTheSameInAllThreeForms(string path, string format, string from, string to)
    {
        var log = await logs.GetAsync(path);

        var file = log.Import.Files.ShouldHaveSingleItem();
        (file.Format, file.Rows, file.Used, file.SetAside).ShouldBe((format, ObjectCentricExample.Events, ObjectCentricExample.Events, 0));
        var events = await log.Workspace.EventsAsync();
        events.Types.ToDictionary(type => type.Type, type => type.Count).ShouldBe(ObjectCentricExample.EventTypes, ignoreOrder: true);
        PathsShould.Span(events, from, to);
    }

    [Theory]
    [MemberData(nameof(LogsWithoutTimes.Files), MemberType = typeof(LogsWithoutTimes))]
    public async Task EventsWithoutATimeAreSetAsideNotLost(string path, long rows)
    {
        var log = await logs.GetAsync(path);

        var file = log.Import.Files.ShouldHaveSingleItem();
        (file.Rows, file.Used, file.SetAside).ShouldBe((rows, 0, rows));
        var events = await log.Workspace.EventsAsync();
        (events.Events, events.SetAside).ShouldBe((0, rows));
    }

    private static ExpectedPaths Expected(string path) => path switch
    {
        UciIncidents.Path => UciIncidents.Paths,
        RabobankActivities.Path => RabobankActivities.Paths,
        RunningExample.CsvPath or RunningExample.XesPath => RunningExample.Paths,
        Teleclaims.Path => Teleclaims.Paths,
        RepairExample.Path => RepairExample.Paths,
        IntervalLog.Path => IntervalLog.Paths,
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "No figures were worked out for it."),
    };
}
