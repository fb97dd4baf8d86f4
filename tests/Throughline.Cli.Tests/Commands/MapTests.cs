using System.Text.Json;
using System.Xml.Linq;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;
using YamlDotNet.RepresentationModel;

namespace Throughline.Cli.Tests.Commands;

/// <summary>The map of a log that the program has never seen, in each of its forms.</summary>
public sealed class MapTests(ImportedLogs logs)
{
    public static TheoryData<string> Files { get; } = [UciIncidents.Path, RunningExample.XesPath, Complaints.Path, "xes-ocel/ocel20_example.sqlite"];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TheDrawingIsWellFormedAndHoldsEveryPhase(string path)
    {
        var workspace = (await logs.GetAsync(path)).Workspace;
        var drawing = XDocument.Parse((await MapAsync(workspace, "--svg")).Out);

        drawing.Root!.Name.ShouldBe(XName.Get("svg", "http://www.w3.org/2000/svg"));
        var text = string.Join('\n', drawing.Descendants().Where(element => !element.HasElements).Select(element => element.Value));
        foreach (var phase in await PhasesAsync(workspace)) text.ShouldContain(phase, Case.Insensitive);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ThereAreBetweenOneAndSevenPhasesAndNoShareAboveOne(string path)
    {
        var workspace = (await logs.GetAsync(path)).Workspace;
        using var map = JsonDocument.Parse((await MapAsync(workspace, "--json")).Out);

        map.RootElement.GetProperty("phases").GetArrayLength().ShouldBeInRange(1, 7);
        var instances = map.RootElement.GetProperty("instances").GetInt64();
        instances.ShouldBePositive();
        foreach (var phase in map.RootElement.GetProperty("phases").EnumerateArray())
        {
            phase.GetProperty("share").GetProperty("value").GetDouble().ShouldBeInRange(0, 1);
            phase.GetProperty("instances").GetProperty("value").GetDouble().ShouldBeInRange(0, instances);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TheTextFormHoldsThePhasesOfTheMap(string path)
    {
        var workspace = (await logs.GetAsync(path)).Workspace;
        var yaml = new YamlStream();

        yaml.Load(new StringReader((await MapAsync(workspace, "--yaml")).Out));

        var root = yaml.Documents.ShouldHaveSingleItem().RootNode.ShouldBeOfType<YamlMappingNode>();
        var phases = root["phases"].ShouldBeOfType<YamlSequenceNode>();
        phases.Select(phase => ((YamlScalarNode)phase["name"]).Value).ShouldBe(await PhasesAsync(workspace));
    }

    [Fact]
    public async Task TheTextForAPersonHasNoControlCodes()
    {
        var workspace = (await logs.GetAsync(RunningExample.CsvPath)).Workspace;
        foreach (var command in new[] { "map", "paths", "events", "metrics" })
        {
            var end = (await workspace.RunAsync([command])).Succeeded();
            end.Out.ShouldNotBeEmpty();
            end.Out.ShouldNotContain("\u001b");
        }
    }

    private static async Task<CommandResult> MapAsync(TestWorkspace workspace, string form) => (await workspace.RunAsync(["map", form])).Succeeded();

    private static async Task<IReadOnlyList<string>> PhasesAsync(TestWorkspace workspace)
    {
        using var map = JsonDocument.Parse((await MapAsync(workspace, "--json")).Out);
        return [.. map.RootElement.GetProperty("phases").EnumerateArray().Select(phase => phase.GetProperty("phase").GetProperty("name").GetString()!)];
    }
}
