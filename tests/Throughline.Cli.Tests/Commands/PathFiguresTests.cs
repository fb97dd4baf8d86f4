using System.Text.Json;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary><c>paths --figures</c>: the numbers of <c>paths --json</c> as figures, and the way from each to its cases.</summary>
public sealed class PathFiguresTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task EveryNumberIsTheSameAndItsCasesAreListedByItsReference()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 3, rows: 80, ties: false))));
        using var figures = JsonDocument.Parse((await workspace.RunAsync(["paths", "--unit", "ticket", "--figures", "--top", "2"])).Succeeded().Out);
        var paths = await workspace.PathsAsync();

        Value(figures.RootElement.GetProperty("cases")).ShouldBe(paths.Cases);
        Value(figures.RootElement.GetProperty("steps")).ShouldBe(paths.Events);
        figures.RootElement.GetProperty("edges").EnumerateArray().Select(edge => (edge.GetProperty("from").GetString(), edge.GetProperty("to").GetString(), Value(edge.GetProperty("times")), Value(edge.GetProperty("median"))))
            .ShouldBe(paths.Edges.Select(edge => ((string?)edge.From, (string?)edge.To, (double)edge.Count, edge.MedianSeconds)));
        var variant = figures.RootElement.GetProperty("variants").EnumerateArray().First().GetProperty("cases");
        Value(variant).ShouldBe(paths.Variants.Top[0].Count);

        var (metric, part) = Reference(variant);
        using var cases = JsonDocument.Parse((await workspace.RunAsync(["cases", metric, "--part", part, "--json"])).Succeeded().Out);
        Value(cases.RootElement.GetProperty("figure")).ShouldBe(Value(variant));
        cases.RootElement.GetProperty("total").GetInt64().ShouldBe(variant.GetProperty("n").GetInt64());
    }

    [Fact]
    public async Task NumbersAndFiguresAreNotPrintedIntoOneAnother()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        (await workspace.RunAsync(["paths", "--json", "--figures"])).Error.ShouldContain("cannot be used together");
    }

    public void Dispose() => _folder.Dispose();

    private static double Value(JsonElement figure) => figure.GetProperty("value").GetDouble();

    private static (string Metric, string Part) Reference(JsonElement figure)
    {
        var words = figure.GetProperty("cases").GetString()!.Split('&').Select(word => word.Split('=')).ToDictionary(word => word[0], word => Uri.UnescapeDataString(word[1]));
        return (words["metric"], words["part"]);
    }
}
