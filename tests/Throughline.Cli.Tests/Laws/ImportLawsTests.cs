using System.Text.Json;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Laws;

/// <summary>What holds of every import, however the rows arrive.</summary>
public sealed class ImportLawsTests : IDisposable
{
    private const int RowCount = 400;

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [Trait("Category", "slow")]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task CutIntoThreeFilesInAnyOrderOfArrivalIsTheSame(int seed)
    {
        var rows = DeskLog.Rows(seed, RowCount, ties: true);
        var whole = await ContentAsync(await ImportedAsync("whole", Write("calls.csv", rows)));
        var random = new Random(seed);
        var first = random.Next(1, RowCount - 1);
        var second = random.Next(first + 1, RowCount);
        string[] parts =
        [
            Write("calls-part-1.csv", rows.Take(first)),
            Write("calls-part-2.csv", rows.Skip(first).Take(second - first)),
            Write("calls-part-3.csv", rows.Skip(second)),
        ];

        foreach (var order in Orders)
        {
            var workspace = await ImportedAsync("order-" + string.Concat(order), [.. order.Select(part => parts[part])]);
            (await ContentAsync(workspace)).ShouldBe(whole, $"order {string.Join(", ", order)}, cut at {first} and {second}");
        }
    }

    [Theory]
    [Trait("Category", "slow")]
    [InlineData(21)]
    [InlineData(22)]
    [InlineData(23)]
    public async Task RowsDealtOutAtRandomToThreeFilesAreTheSame(int seed)
    {
        var rows = DeskLog.Rows(seed, RowCount, ties: false);
        var whole = await ContentAsync(await ImportedAsync("whole", Write("calls.csv", rows)));
        var random = new Random(seed);
        var dealt = rows.ToLookup(_ => random.Next(3));
        var parts = Enumerable.Range(0, 3).Select(part => Write($"calls-part-{part}.csv", dealt[part])).ToArray();

        foreach (var order in Orders)
        {
            var workspace = new TestWorkspace(_folder["dealt-" + string.Concat(order)]);
            foreach (var part in order) await workspace.ImportAsync(parts[part]);
            (await ContentAsync(workspace)).ShouldBe(whole, $"order {string.Join(", ", order)}");
        }
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    public async Task FilesThatOverlapAreTheSameAsTheWhole(int seed)
    {
        var rows = DeskLog.Rows(seed, RowCount, ties: false);
        var whole = await ContentAsync(await ImportedAsync("whole", Write("calls.csv", rows)));
        var workspace = new TestWorkspace(_folder["overlapping"]);

        await workspace.ImportAsync(Write("calls-part-1.csv", rows.Take(250)));
        var second = await workspace.ImportAsync(Write("calls-part-2.csv", rows.Skip(150)));

        var file = second.Files.ShouldHaveSingleItem();
        (file.Rows, file.Used, file.Duplicates, file.SetAside).ShouldBe((250, 150, 100, 0));
        (await ContentAsync(workspace)).ShouldBe(whole);
    }

    [Fact]
    public async Task ImportedTwiceChangesNothing()
    {
        var file = Write("calls.csv", [.. DeskLog.Rows(41, RowCount, ties: true), "T-1,Opened,no time at all,C-1,agent 1,mail,bad"]);
        var workspace = await ImportedAsync("twice", file);
        var before = await workspace.StateAsync();

        var again = (await workspace.ImportAsync(file)).Files.ShouldHaveSingleItem();

        (again.Rows, again.Used, again.Duplicates, again.SetAside, again.Events).ShouldBe((RowCount + 1, 0, RowCount, 1, 0));
        (await workspace.StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task AskedTwiceAnswersTheSameBytes()
    {
        var workspace = await ImportedAsync("asked", Write("calls.csv", DeskLog.Rows(42, RowCount, ties: true)));

        (await workspace.StateAsync()).ShouldBe(await workspace.StateAsync());
    }

    [Theory]
    [InlineData("Pacific/Auckland", "de_DE.UTF-8")]
    [InlineData("America/St_Johns", "tr_TR.UTF-8")]
    public async Task TheMachinesZoneAndLanguageChangeNothing(string zone, string language)
    {
        var file = Write("calls.csv", DeskLog.Rows(43, RowCount, ties: false));
        var expected = await ContentAsync(await ImportedAsync("here", file));
        var workspace = new TestWorkspace(_folder["there"]);
        var environment = new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["LC_ALL"] = language };

        (await ThroughlineProcess.RunAsync(environment, ["import", file, "-w", workspace.Folder])).Succeeded();

        (await ContentAsync(workspace)).ShouldBe(expected);
        (await ThroughlineProcess.RunAsync(environment, ["events", "--json", "-w", workspace.Folder])).Out.ShouldBe(await workspace.EventsTextAsync());
    }

    [Fact]
    public async Task ARowThatCannotBeReadIsListedWithItsLineAndReason()
    {
        var rows = DeskLog.Rows(44, 50, ties: false).ToList();
        rows.Insert(20, "T-000001,Opened,the day before yesterday,C-1,agent 1,mail,bad");
        var workspace = new TestWorkspace(_folder["set-aside"]);

        var file = (await workspace.ImportAsync(Write("calls.csv", rows))).Files.ShouldHaveSingleItem();

        (file.Rows, file.Used, file.SetAside).ShouldBe((51, 50, 1));
        using var listed = JsonDocument.Parse((await workspace.RunAsync(["events", "--set-aside", "--json"])).Succeeded().Out);
        var row = listed.RootElement.EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("file").GetString().ShouldBe("calls.csv");
        row.GetProperty("row").GetInt64().ShouldBe(21);
        row.GetProperty("line").GetInt64().ShouldBe(22);
        row.GetProperty("column").GetString().ShouldBe("timestamp");
        row.GetProperty("value").GetString().ShouldBe("the day before yesterday");
        row.GetProperty("reason").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    public void Dispose() => _folder.Dispose();

    private static int[][] Orders { get; } = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    /// <summary>Everything but the names of sources and files, which depend on how the rows were cut.</summary>
    private static async Task<string> ContentAsync(TestWorkspace workspace)
    {
        var events = await workspace.EventsAsync() with { Sources = [] };
        return string.Join('\n', JsonSerializer.Serialize(events), await workspace.PathsTextAsync(), await workspace.PathsTextAsync("instance", "type"));
    }

    private string Write(string name, IEnumerable<string> rows) => _folder.Write(name, DeskLog.Csv(rows));

    private async Task<TestWorkspace> ImportedAsync(string name, params IEnumerable<string> files)
    {
        var workspace = new TestWorkspace(_folder[name]);
        await workspace.ImportAsync(files);
        return workspace;
    }
}
