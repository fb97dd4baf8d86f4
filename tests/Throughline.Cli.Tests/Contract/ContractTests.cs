using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Contract;

/// <summary>The JSON of the commands has exactly the properties that other programs rely on, and nothing else is on standard output.</summary>
public sealed class ContractTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task ImportHasExactlyItsProperties()
    {
        var text = (await Workspace().RunAsync(["import", Log(), "--json"])).Succeeded().Out;

        ContractJson.Read<ImportJson>(text).Files.Count.ShouldBe(1);
        ContractJson.Properties(text).ShouldBe("files events tickets customers");
        ContractJson.Properties(text, "files", 0).ShouldBe("file format rows used duplicates setAside events mappingFile");
    }

    [Fact]
    public async Task EventsHasExactlyItsProperties()
    {
        var workspace = await ImportedAsync();

        var text = await workspace.EventsTextAsync();

        ContractJson.Read<EventsJson>(text).Events.ShouldBe(60);
        ContractJson.Properties(text).ShouldBe("events tickets customers from to types sources setAside");
        ContractJson.Properties(text, "types", 0).ShouldBe("type count");
        ContractJson.Properties(text, "sources", 0).ShouldBe("source events");
    }

    [Theory]
    [InlineData("ticket", "source")]
    [InlineData("ticket", "type")]
    [InlineData("instance", "source")]
    [InlineData("instance", "type")]
    public async Task PathsHasExactlyItsProperties(string unit, string activity)
    {
        var workspace = await ImportedAsync();

        var text = await workspace.PathsTextAsync(unit, activity);

        ContractJson.Read<PathsJson>(text).Unit.ShouldBe(unit);
        ContractJson.Properties(text).ShouldBe("unit cases events nodes edges variants durations");
        ContractJson.Properties(text, "nodes", 0).ShouldBe("type count cases starts ends");
        ContractJson.Properties(text, "edges", 0).ShouldBe("from to count meanSeconds medianSeconds");
        ContractJson.Properties(text, "variants").ShouldBe("total top");
        ContractJson.Properties(text, "variants", "top", 0).ShouldBe("path count");
        ContractJson.Properties(text, "durations").ShouldBe("meanSeconds medianSeconds p90Seconds");
    }

    [Fact]
    public async Task MetricsIsAListOfFigures()
    {
        var workspace = await ImportedAsync();

        var text = (await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out;

        ContractJson.Read<IReadOnlyList<MetricJson>>(text).ShouldNotBeEmpty();
        ContractJson.Properties(text, 0).ShouldBe("metric value low high n unit population from to asOf cases");
    }

    public void Dispose() => _folder.Dispose();

    private string Log() => _folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 60, ties: false)));

    private TestWorkspace Workspace() => new(_folder["workspace"]);

    private async Task<TestWorkspace> ImportedAsync()
    {
        var workspace = Workspace();
        await workspace.ImportAsync(Log());
        return workspace;
    }
}
