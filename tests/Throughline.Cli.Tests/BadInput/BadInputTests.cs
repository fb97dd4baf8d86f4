using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;
using Throughline.Journeys;

namespace Throughline.Cli.Tests.BadInput;

/// <summary>Bad input gets an exit code that means something and a sentence for a person, and changes nothing.</summary>
public sealed class BadInputTests(HeldWorkspace held) : IClassFixture<HeldWorkspace>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("a folder")]
    [InlineData("empty")]
    [InlineData("empty gzip")]
    [InlineData("blank lines only")]
    [InlineData("zeroes")]
    [InlineData("noise")]
    [InlineData("picture named csv")]
    [InlineData("truncated gzip")]
    [InlineData("damaged gzip")]
    [InlineData("truncated zip")]
    [InlineData("empty zip")]
    [InlineData("zip that climbs out")]
    [InlineData("zip with an absolute path")]
    [InlineData("gzip that unpacks without end")]
    [InlineData("zip that unpacks without end")]
    [InlineData("XES with a DTD")]
    [InlineData("XES with a file entity")]
    [InlineData("XES with laughing entities")]
    [InlineData("XES cut in the middle")]
    [InlineData("OCEL cut in the middle")]
    [InlineData("header of two million columns")]
    public async Task AFileThatCannotBeReadIsRefused(string kind)
    {
        var file = BadFiles.Make(kind, _folder);

        await RefusedAsync(Problem.BadInput, Path.GetFileName(file), "import", file);

        File.Exists("/tmp/throughline-climbed.csv").ShouldBeFalse();
        Directory.GetFiles(Path.GetDirectoryName(_folder.Path)!, "climbed.csv").ShouldBeEmpty();
    }

    [Fact]
    public async Task AFileThatIsNotThereIsNotFound() =>
        await RefusedAsync(Problem.NotFound, "no-such-file.csv", "import", _folder["no-such-file.csv"]);

    [Fact]
    public async Task AMappingThatIsNotThereIsNotFound() =>
        await RefusedAsync(Problem.NotFound, "no-such.yaml", "import", Good(), "--mapping", _folder["no-such.yaml"]);

    [Theory]
    [InlineData("source: [unclosed")]
    [InlineData("just a sentence")]
    [InlineData("source: desk\nformat: csv\nno-such-setting: 1\n")]
    public async Task AMappingThatDoesNotFitIsRefused(string yaml) =>
        await RefusedAsync(Problem.BadMapping, "mapping.yaml", "import", Good(), "--mapping", _folder.Write("mapping.yaml", yaml));

    [Fact]
    public async Task AnUnknownJourneyIsNotFound()
    {
        await RefusedAsync(Problem.NotFound, "no-such-journey", "map", "--journey", "no-such-journey");
        await RefusedAsync(Problem.NotFound, "no-such-journey", "paths", "--journey", "no-such-journey");
        await RefusedAsync(Problem.NotFound, "no-such-journey", "metrics", "--journey", "no-such-journey", "--json");
    }

    [Theory]
    [InlineData("paths")]
    [InlineData("events")]
    [InlineData("map")]
    [InlineData("metrics")]
    public async Task AWorkspaceThatIsNotThereIsNotFoundAndNotMade(string command)
    {
        var nowhere = _folder["nowhere"];

        var end = await ThroughlineProcess.RunAsync(command, "--json", "-w", nowhere);

        ShouldBeRefused(end, Problem.NotFound, "nowhere");
        Directory.Exists(nowhere).ShouldBeFalse();
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("import")]
    [InlineData("paths", "--unit", "fortnight")]
    [InlineData("paths", "--activity", "guess")]
    [InlineData("paths", "--no-such-option")]
    [InlineData("map", "--svg", "--yaml")]
    public async Task AWrongCommandLineIsUsage(params string[] arguments)
    {
        var end = await ThroughlineProcess.RunAsync([.. arguments]);

        end.ExitCode.ShouldBe((int)Problem.Usage, end.ToString());
        end.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task AFileWithoutPermissionIsNotAllowed()
    {
        if (Environment.IsPrivilegedProcess) Assert.Skip("Root may read every file.");
        var file = Good();
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no file modes.");
        else File.SetUnixFileMode(file, UnixFileMode.None);

        await RefusedAsync(Problem.NotAllowed, "good.csv", "import", file);
    }

    [Fact]
    public async Task OneBadFileAmongGoodOnesIsNamed()
    {
        var workspace = held.Copy(_folder["workspace"]);

        var end = await workspace.RunAsync(["import", Good(), BadFiles.Make("truncated gzip", _folder), "--json"]);

        ShouldBeRefused(end, Problem.BadInput, "cut.csv.gz");
    }

    [Theory]
    [InlineData("no-such-file.csv")]
    [InlineData("good.csv", "--mapping", "no-such.yaml")]
    [InlineData("picture named csv")]
    [InlineData("OCEL cut in the middle")]
    [InlineData("XES cut in the middle")]
    [InlineData("picture named csv", "--propose")]
    public async Task AFirstImportThatFailsLeavesNothingThatWasNotThere(string file, params string[] options)
    {
        Good();
        var parent = Directory.CreateDirectory(_folder["parent"]).FullName;
        var path = file.EndsWith(".csv", StringComparison.Ordinal) ? _folder[file] : BadFiles.Make(file, _folder);

        var end = await ThroughlineProcess.RunAsync(["import", path, "-w", Path.Combine(parent, "a", "workspace"), .. options]);

        end.ExitCode.ShouldNotBe(0);
        Directory.EnumerateFileSystemEntries(parent).ShouldBeEmpty();
    }

    [Fact]
    public async Task AFirstImportThatFailsKeepsWhatWasInTheFolder()
    {
        var folder = Directory.CreateDirectory(_folder["notes"]).FullName;
        _folder.Write(Path.Combine("notes", "mine.txt"), "kept");

        var end = await ThroughlineProcess.RunAsync(["import", BadFiles.Make("XES cut in the middle", _folder), "-w", folder]);

        end.ExitCode.ShouldBe((int)Problem.BadInput, end.ToString());
        Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).ShouldBe(["mine.txt"]);
    }

    [Fact]
    public async Task OfAFirstImportWhatWasReadBeforeTheFailureStays()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);

        var end = await workspace.RunAsync(["import", Good(), BadFiles.Make("XES cut in the middle", _folder)]);

        end.ExitCode.ShouldBe((int)Problem.BadInput, end.ToString());
        (await workspace.EventsAsync()).Events.ShouldBe(80);
    }

    public void Dispose() => _folder.Dispose();

    private async Task RefusedAsync(Problem problem, string named, params string[] arguments)
    {
        var workspace = held.Copy(_folder[$"workspace-{Guid.NewGuid():N}"]);

        var end = await workspace.RunAsync(arguments);

        ShouldBeRefused(end, problem, named);
        (await workspace.StateAsync()).ShouldBe(held.State);
    }

    private static void ShouldBeRefused(CommandResult end, Problem problem, string named)
    {
        end.ExitCode.ShouldBe((int)problem, end.ToString());
        end.Error.ShouldContain(named);
        end.Error.ShouldNotContain("   at ");
        end.Error.ShouldNotContain("Exception");
        end.Out.ShouldBeEmpty();
    }

    private string Good() => _folder.Write("good.csv", DeskLog.Csv(DeskLog.Rows(seed: 4, rows: 80, ties: false)));
}
