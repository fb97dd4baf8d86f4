using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Laws;

/// <summary>A real log that is imported a second time, into a copy of its workspace, is all duplicates.</summary>
[Trait("Category", "slow")]
public sealed class RealLogTwiceTests(ImportedLogs logs) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Files { get; } =
        [UciIncidents.Path, RabobankActivities.Path, Complaints.Path, RunningExample.CsvPath, Teleclaims.Path, "xes-ocel/ocel20_example.jsonocel", "xes-ocel/xes_20.xes"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ASecondImportChangesNothing(string path)
    {
        var log = await logs.GetAsync(path);
        var workspace = log.Workspace.CopyTo(_folder["copy"]);
        var (events, paths) = (await workspace.EventsTextAsync(), await workspace.PathsTextAsync());

        var again = await workspace.ImportAsync(Repository.RealLog(path));

        var file = again.Files.ShouldHaveSingleItem();
        var first = log.Import.Files[0];
        (file.Rows, file.Used, file.Duplicates, file.SetAside, file.Events).ShouldBe((first.Rows, 0, first.Rows - first.SetAside, first.SetAside, 0));
        (again.Tickets, again.Customers).ShouldBe((log.Import.Tickets, log.Import.Customers));
        var held = await workspace.EventsAsync();
        (again.Tickets, again.Customers).ShouldBe((held.Tickets, held.Customers), "an import counts as the loaded log does");
        (await workspace.EventsTextAsync()).ShouldBe(events);
        (await workspace.PathsTextAsync()).ShouldBe(paths);
    }

    public void Dispose() => _folder.Dispose();
}
