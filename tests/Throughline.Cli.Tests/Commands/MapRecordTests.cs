using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;
using Throughline.Journeys;

namespace Throughline.Cli.Tests.Commands;

/// <summary>Maps that people draw: made, written out, edited, brought back, with nobody overwritten and every version kept.</summary>
public sealed class MapRecordTests(ImportedLogs logs) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_map_goes_out_as_yaml_and_comes_back_as_a_version()
    {
        var workspace = await CopyAsync();
        var file = await ExportAsync(workspace, "all", "all.yaml");

        (await RunAsync(workspace, "map", "import", file)).Out.ShouldContain("is like that already");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancel)).Replace("name: All journeys", "name: Everything", StringComparison.Ordinal), Cancel);
        (await RunAsync(workspace, "map", "import", file, "--who", "map-owner", "--why", "a better name")).Out.ShouldContain("Map 'all': version 2.");
        var history = (await RunAsync(workspace, "map", "history", "all")).Out;
        history.ShouldContain("map-owner");
        history.ShouldContain("a better name");
        (await RunAsync(workspace, "map", "list")).Out.ShouldContain("Everything");
    }

    [Fact]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        var workspace = await CopyAsync();
        await RunAsync(workspace, "map", "new", "--template", "incident", "--name", "Laptop breaks");
        var file = await ExportAsync(workspace, "laptop-breaks", "laptop.yaml");
        var theirs = Path.Combine(_folder.Path, "theirs.yaml");
        await File.WriteAllTextAsync(theirs, (await File.ReadAllTextAsync(file, Cancel)) + "owner: somebody-else\n", Cancel);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancel)) + "owner: map-owner\n", Cancel);
        await RunAsync(workspace, "map", "import", theirs, "--made-to", "1");

        var refused = await workspace.RunAsync(["map", "import", file, "--made-to", "1"]);

        refused.ExitCode.ShouldBe((int)Problem.Conflict);
        refused.Error.ShouldContain("was changed meanwhile");
    }

    [Fact]
    public async Task Taking_out_what_comes_before_the_service_needs_a_reason()
    {
        var workspace = await CopyAsync();
        await RunAsync(workspace, "map", "new", "--template", "incident", "--name", "Laptop breaks");
        var table = Path.Combine(_folder.Path, "laptop-breaks.csv");
        await RunAsync(workspace, "map", "export", "-j", "laptop-breaks", "--csv", "-o", table);
        await File.WriteAllLinesAsync(table, (await File.ReadAllLinesAsync(table, Cancel)).Where(line => !line.StartsWith("Before", StringComparison.Ordinal)), Cancel);

        var refused = await workspace.RunAsync(["map", "import", table]);

        refused.ExitCode.ShouldBe((int)Problem.Usage);
        refused.Error.ShouldContain("“Before: it breaks” is where the journey begins or ends for the customer. Say why it is taken out. Give the reason with --why.");
        (await RunAsync(workspace, "map", "import", table, "--why", "another map has it")).Out.ShouldContain("version 2");
    }

    [Fact]
    public async Task A_happy_map_is_not_published_and_what_was_seen_to_go_wrong_is_listed()
    {
        var workspace = await CopyAsync();
        var file = Path.Combine(_folder.Path, "happy.yaml");
        await File.WriteAllTextAsync(file, "name: Happy\nisPublished: true\nphases:\n  - name: Ask\n    steps:\n      - name: Asks\n", Cancel);

        var refused = await workspace.RunAsync(["map", "import", file]);

        refused.ExitCode.ShouldBe((int)Problem.Usage);
        refused.Error.ShouldContain("shows no way of going wrong, so it cannot be published");
    }

    public void Dispose() => _folder.Dispose();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private async Task<TestWorkspace> CopyAsync() => (await logs.GetAsync(RunningExample.CsvPath)).Workspace.CopyTo(Path.Combine(_folder.Path, "workspace"));

    private async Task<string> ExportAsync(TestWorkspace workspace, string id, string name)
    {
        var file = Path.Combine(_folder.Path, name);
        await RunAsync(workspace, "map", "export", "-j", id, "-o", file);
        return file;
    }

    private static async Task<CommandResult> RunAsync(TestWorkspace workspace, params string[] arguments) => (await workspace.RunAsync(arguments)).Succeeded();
}
