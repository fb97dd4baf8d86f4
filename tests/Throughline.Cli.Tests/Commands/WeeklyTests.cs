using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>The weekly report as a mail and for a program.</summary>
public sealed class WeeklyTests(ImportedLogs logs) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task It_tells_each_owner_what_maps_need_and_where_that_is_done()
    {
        var workspace = (await logs.GetAsync(RunningExample.CsvPath)).Workspace.CopyTo(Path.Combine(_folder.Path, "workspace"));
        (await workspace.RunAsync(["weekly"])).Succeeded().Out.ShouldContain("Nothing is asked of anybody this week.");
        var file = Path.Combine(_folder.Path, "all.yaml");
        (await workspace.RunAsync(["map", "export", "-o", file])).Succeeded();
        await File.AppendAllTextAsync(file, "owner: map-owner\n", TestContext.Current.CancellationToken);
        (await workspace.RunAsync(["map", "import", file])).Succeeded();

        // The log is of a time long past, by any clock.
        (await workspace.RunAsync(["weekly"])).Succeeded().Out.ReplaceLineEndings("\n").ShouldContain("\nmap-owner\n  - Feed has stopped (late): The data. ");
        var text = (await workspace.RunAsync(["weekly", "--json"])).Succeeded().Out;
        ContractJson.Properties(text).ShouldBe("at dataAsOf until duties lateness");
        ContractJson.Properties(text, "duties", 0).ShouldBe("owner kind subject name on isLate because drift page");
    }

    public void Dispose() => _folder.Dispose();
}
