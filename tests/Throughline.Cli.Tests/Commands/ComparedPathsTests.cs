using System.Text.Json;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary><c>paths --compare</c> beside the filter of what comes directly after what: the journeys with a link, and the others.</summary>
public sealed class ComparedPathsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task ALinkThatIsFilteredForIsInAllOfTheseAndInNoneOfTheOthers()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 3, rows: 80, ties: false))));
        using var paths = JsonDocument.Parse((await workspace.RunAsync(["paths", "--activity", "source", "--json"])).Succeeded().Out);
        var edge = paths.RootElement.GetProperty("edges").EnumerateArray().First();
        var (from, to) = (edge.GetProperty("from").GetString()!, edge.GetProperty("to").GetString()!);
        var filter = $"next.activity={Uri.EscapeDataString($"{from}>{to}")}";

        using var compared = JsonDocument.Parse((await workspace.RunAsync(["paths", "--activity", "source", "-f", filter, "--compare", "rest", "--json"])).Succeeded().Out);
        var link = compared.RootElement.GetProperty("links").EnumerateArray().Single(found => found.GetProperty("from").GetString() == from && found.GetProperty("to").GetString() == to);
        (Value(link, "figure"), Value(link, "other"), Value(link, "difference")).ShouldBe((1, 0, 1));
        (Value(compared.RootElement, "cases") + Value(compared.RootElement, "others")).ShouldBe(paths.RootElement.GetProperty("cases").GetInt64());
        link.GetProperty("other").GetProperty("cases").GetString()!.ShouldContain("next.activity!=");

        var printed = (await workspace.RunAsync(["paths", "--activity", "source", "-f", filter, "--compare", "rest", "--top", "3"])).Succeeded().Out;
        printed.ShouldContain($"{from} → {to}");
        printed.ShouldContain("+100 points");
    }

    public void Dispose() => _folder.Dispose();

    private static double Value(JsonElement parent, string figure) => parent.GetProperty(figure).GetProperty("value").GetDouble();
}
