using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;
using Throughline.Journeys.Filters;
using Throughline.Server.Hosting;
using Throughline.Server.Workspaces;
using Throughline.Sources.Exports;

namespace Throughline.Cli.Tests.Exports;

/// <summary>What <c>throughline export</c> promises beside the content: exit codes, files, standard output.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Log = """
        ticket_id,activity,timestamp,email,channel
        T1,Opened,2026-03-02 08:00:00,one@desk.example,phone
        T1,Closed,2026-03-02 09:00:00,one@desk.example,phone
        T2,Opened,2026-03-02 10:00:00,two@desk.example,mail
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task AFileThatIsThereIsReplacedOnlyByForce()
    {
        var workspace = await ImportedAsync(Log);
        var file = _folder.Write("out.csv", "mine");

        var refused = await workspace.RunAsync(["export", "events", "-o", file]);
        refused.ExitCode.ShouldBe(2, refused.ToString());
        refused.Error.ShouldContain("--force");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldBe("mine");

        (await workspace.RunAsync(["export", "events", "-o", file, "--force"])).Succeeded();
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldStartWith("throughline-case,time,");
        Directory.EnumerateFiles(_folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task StandardOutputIsTheFileAndNothingElse()
    {
        var workspace = await ImportedAsync(Log);
        (await workspace.RunAsync(["export", "instances", "-o", _folder["out.csv"]])).Succeeded().Out.ShouldBeEmpty();

        var piped = (await workspace.RunAsync(["export", "instances", "-o", "-"])).Succeeded();

        piped.Out.ShouldBe(await File.ReadAllTextAsync(_folder["out.csv"], TestContext.Current.CancellationToken));
        piped.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, "pptx", "out.pptx")]
    [InlineData(3, "events", "nowhere/out.csv")]
    [InlineData(3, "events", "out.csv", "-j", "none")]
    [InlineData(2, "events", "out.csv", "-f", "mood=bad")]
    [InlineData(2, "events", ".")]
    public async Task WhatCannotBeDoneHasItsExitCodeAndLeavesNothing(int code, string format, string file, params string[] more)
    {
        var workspace = await ImportedAsync(Log);

        var refused = await workspace.RunAsync(["export", format, "-o", Path.Combine(_folder.Path, file), .. more]);

        refused.ExitCode.ShouldBe(code, refused.ToString());
        refused.Error.ShouldStartWith("throughline: ");
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(["log.csv"]);
    }

    [Fact]
    public async Task CancellingLeavesNoHalfFile()
    {
        var workspace = await ImportedAsync(DeskLog.Csv(DeskLog.Rows(seed: 3, rows: 20_000, ties: true)));
        using var cancelling = new CancellationTokenSource();
        var request = new ExportRequest(ExportCatalogue.Get("events"), Portfolio.All, CaseFilter.None);
        var atOnce = new CancelAtFirstReport(cancelling);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            new WorkspaceExport(Workspace.Open(workspace.Folder, TimeProvider.System)).WriteFileAsync(request, _folder["out.csv"], overwrite: false, atOnce, cancelling.Token));

        atOnce.Reported.ShouldBeTrue("some of it was written");
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(["log.csv"]);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("instances")]
    [InlineData("xes")]
    [InlineData("ocel")]
    public async Task AFilterThatKeepsNothingGivesAnExportOfNothing(string format)
    {
        var workspace = await ImportedAsync(Log);

        var text = (await workspace.RunAsync(["export", format, "-o", "-", "-f", "from=2030-01-01"])).Succeeded().Out;

        text.ShouldNotContain("T1");
        if (format is "events" or "instances") text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1);
    }

    [Fact]
    public async Task ACustomerHasOnePseudonymInEveryExportAndItsIdentifierOnlyWhereAsked()
    {
        var workspace = await ImportedAsync(Log);

        var events = (await workspace.RunAsync(["export", "events", "-o", "-"])).Succeeded().Out;
        var filtered = (await workspace.RunAsync(["export", "instances", "-o", "-", "-f", "channel=mail"])).Succeeded().Out;
        var open = (await workspace.RunAsync(["export", "events", "-o", "-", "--identifiers"])).Succeeded().Out;

        events.ShouldNotContain("desk.example");
        open.ShouldContain("email:one@desk.example");
        var (first, second) = (Cell(events, 1, "customer"), Cell(events, 3, "customer"));
        first.ShouldBe(Cell(events, 2, "customer"));
        first.ShouldNotBe(second);
        Cell(filtered, 1, "customer").ShouldBe(second);
        filtered.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("instances")]
    [InlineData("xes")]
    [InlineData("ocel")]
    public async Task ThePageSendsWhatTheCommandWrites(string format)
    {
        var workspace = await ImportedAsync(Log);
        var written = (await workspace.RunAsync(["export", format, "-o", "-", "-f", "channel=phone"])).Succeeded().Out;
        await using var data = new WorkspacePageData(Workspace.Open(workspace.Folder, TimeProvider.System));
        await using var app = WebHost.Build(data, new WorkspaceActions(Workspace.Open(workspace.Folder, TimeProvider.System), data), new WebHostOptions(0));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        (await client.GetStringAsync($"/journeys/all/export/{format}?channel=phone", TestContext.Current.CancellationToken)).ShouldBe(written);
    }

    [Fact]
    public async Task ColumnsOfMetricsAgreeWithTheirFigures()
    {
        var workspace = await ImportedAsync(DeskLog.Csv(DeskLog.Rows(seed: 5, rows: 400, ties: false)));
        var figures = ContractJson.Read<IReadOnlyList<MetricJson>>((await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out);

        var rows = (await workspace.RunAsync(["export", "instances", "-o", "-"])).Succeeded().Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        // Means and shares are plain averages of an instance's numbers; this log has no text with a comma in it.
        foreach (var metric in (string[])["steps-per-instance", "contacts-per-instance", "channels-per-instance", "first-contact-resolution", "open-instances"])
        {
            var column = Array.IndexOf(rows[0].Split(','), metric);
            var values = rows.Skip(1).Select(row => row.Split(',')[column]).Where(value => value.Length > 0).Select(value => double.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            var figure = figures.Single(known => known.Metric == metric);
            values.Count.ShouldBe((int)figure.N, metric);
            values.Average().ShouldBe(figure.Value!.Value, 1e-9, metric);
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string Cell(string csv, int row, string column)
    {
        var rows = csv.Split("\r\n");
        return rows[row].Split(',')[Array.IndexOf(rows[0].Split(','), column)];
    }

    private async Task<TestWorkspace> ImportedAsync(string csv)
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(_folder.Write("log.csv", csv));
        return workspace;
    }

    private sealed class CancelAtFirstReport(CancellationTokenSource cancelling) : IProgress<double>
    {
        public bool Reported { get; private set; }

        public void Report(double value)
        {
            Reported = true;
            cancelling.Cancel();
        }
    }
}
