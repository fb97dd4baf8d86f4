using System.Net;
using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Running;
using Throughline.Sources.Exports;

namespace Throughline.Cli.Tests.Exports;

/// <summary>R024: whatever the commands write of a map says of when its data and its last review are.</summary>
public sealed class ExportDatesTests : IDisposable
{
    private const string Log = """
        ticket_id,activity,timestamp,email,channel
        T1,Opened,2026-03-02 08:00:00,one@desk.example,phone
        T1,Closed,2026-03-02 09:00:00,one@desk.example,phone
        """;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("map")]
    [InlineData("map", "--svg")]
    [InlineData("map", "--yaml")]
    [InlineData("map", "export")]
    public async Task TextAndDrawingsSayBoth(params string[] command) =>
        WebUtility.HtmlDecode((await (await ReviewedAsync()).RunAsync(command)).Succeeded().Out).ShouldContain("Data as of 2 Mar 2026 · reviewed 27 Feb 2026");

    [Fact]
    public async Task ATableHasBothInEveryRowAndReadsBackTheSame()
    {
        var workspace = await ReviewedAsync();
        var file = _folder["all.csv"];

        (await workspace.RunAsync(["map", "export", "--csv", "-o", file])).Succeeded();

        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        lines[0].ShouldEndWith(",data as of,last review");
        lines.Skip(1).ShouldAllBe(line => line.EndsWith(",2026-03-02,2026-02-27"));
        (await workspace.RunAsync(["map", "import", file])).Succeeded().Out.ShouldContain("is like that already");
    }

    [Fact]
    public async Task JsonHasBoth()
    {
        var text = (await (await ReviewedAsync()).RunAsync(["map", "--json"])).Succeeded().Out;

        text.ShouldContain("\"dataAsOf\": \"2026-03-02T09:00:00+00:00\"");
        text.ShouldContain("\"lastReview\": \"2026-02-27\"");
    }

    [Fact]
    public async Task BesideEveryFileOfJourneysLiesOneWithBoth()
    {
        var workspace = await ReviewedAsync();
        foreach (var export in ExportCatalogue.All)
        {
            var file = _folder[$"out{export.Ending}"];

            (await workspace.RunAsync(["export", export.Name, "-o", file, "--force"])).Succeeded();

            var beside = await File.ReadAllTextAsync(file + ".dates.json", TestContext.Current.CancellationToken);
            ContractJson.Properties(beside).ShouldBe("dataAsOf lastReview");
            beside.ShouldBe("{\"dataAsOf\":\"2026-03-02\",\"lastReview\":\"2026-02-27\"}\n", export.Name);
        }
    }

    public void Dispose() => _folder.Dispose();

    private async Task<TestWorkspace> ReviewedAsync()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(_folder.Write("log.csv", Log));
        var file = _folder["map.yaml"];
        (await workspace.RunAsync(["map", "export", "-o", file])).Succeeded();
        await File.AppendAllTextAsync(file, "lastReview:\n  on: \"2026-02-27\"\n  by: map-owner\n", TestContext.Current.CancellationToken);
        (await workspace.RunAsync(["map", "import", file])).Succeeded();
        return workspace;
    }
}
