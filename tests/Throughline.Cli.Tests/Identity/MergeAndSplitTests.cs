using System.Text.Json;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Identity;

/// <summary>What people decide changes every surface, and taking it back restores every figure.</summary>
public sealed class MergeAndSplitTests : IDisposable
{
    private const string Anna = "email:anna@x.example";
    private const string Ben = "account:B-7";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task MergeThenSplitRestoresEveryFigure()
    {
        var workspace = await ImportedAsync();
        var before = await FiguresAsync(workspace);

        (await workspace.RunAsync(["identity", "merge", Anna, Ben, "--why", "said so"])).Succeeded();
        (await FiguresAsync(workspace)).ShouldNotBe(before);
        (await workspace.RunAsync(["identity", "split", Ben, Anna, "--why", "a mistake"])).Succeeded();

        (await FiguresAsync(workspace)).ShouldBe(before);
    }

    [Fact]
    public async Task UndoRestoresEveryFigureAndTheHistoryStays()
    {
        var workspace = await ImportedAsync();
        var before = await FiguresAsync(workspace);

        (await workspace.RunAsync(["identity", "merge", Anna, Ben, "--why", "said so", "--who", "first reviewer"])).Succeeded();
        (await workspace.RunAsync(["identity", "undo", "1", "--who", "second reviewer"])).Succeeded();

        (await FiguresAsync(workspace)).ShouldBe(before);
        using var decisions = JsonDocument.Parse((await workspace.RunAsync(["identity", "decisions", "--json"])).Succeeded().Out);
        decisions.RootElement.EnumerateArray()
            .Select(decision => $"{decision.GetProperty("id").GetInt64()} {decision.GetProperty("kind").GetString()} {decision.GetProperty("who").GetString()} {decision.GetProperty("holds").GetBoolean()}")
            .ShouldBe(["1 merge first reviewer False", "2 withdraw second reviewer True"]);
    }

    [Fact]
    public async Task ADoubtfulMatchWaitsUntilItIsDecided()
    {
        var workspace = await ImportedAsync();
        using (var review = JsonDocument.Parse((await workspace.RunAsync(["identity", "review", "--json"])).Succeeded().Out))
        {
            var match = review.RootElement.EnumerateArray().ShouldHaveSingleItem();
            (match.GetProperty("rule").GetString(), match.GetProperty("confidence").GetDouble()).ShouldBe(("same-row-device", 0.7));
        }

        (await workspace.RunAsync(["identity", "split", Anna, "device:kiosk", "--why", "stands in the hall"])).Succeeded();

        (await workspace.RunAsync(["identity", "review"])).Succeeded().Out.ShouldContain("Nothing waits for a decision.");
    }

    [Theory]
    [InlineData(2, "one customer's already", "merge", "email:anna@x.example", "email:Anna@x.example", "--why", "x")]
    [InlineData(2, "same identifier", "merge", "email:anna@x.example", "email:anna@x.example", "--why", "x")]
    [InlineData(3, "kind:value", "merge", "email:anna@x.example", "email:zoe@x.example", "--why", "x")]
    [InlineData(3, "identity decisions", "undo", "7")]
    [InlineData(2, "--why", "merge", "email:anna@x.example", "account:B-7")]
    public async Task AMistakeIsAnsweredWithWhatToDo(int exitCode, string says, params string[] arguments)
    {
        var end = await (await ImportedAsync()).RunAsync(["identity", .. arguments]);

        end.ExitCode.ShouldBe(exitCode, end.ToString());
        end.Error.ShouldContain(says);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<string> FiguresAsync(TestWorkspace workspace) =>
        (await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out + await workspace.EventsTextAsync() + await workspace.PathsTextAsync("instance", "type");

    private async Task<TestWorkspace> ImportedAsync()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await File.WriteAllLinesAsync(
            _folder["desk.csv"],
            [
                "occurred_at,activity,ticket_id,requester_email,account_id,device_id,channel,category",
                "2026-03-02T09:00:00Z,ticket.created,T1,Anna@x.example,,kiosk,portal,access",
                "2026-03-02T09:30:00Z,ticket.replied,T1,anna@x.example,,,mail,access",
                "2026-03-03T09:00:00Z,ticket.created,T2,ben@x.example,B-7,,mail,access",
                "2026-03-03T11:00:00Z,ticket.resolved,T2,ben@x.example,,,mail,access",
            ],
            TestContext.Current.CancellationToken);
        await workspace.ImportAsync(_folder["desk.csv"]);
        return workspace;
    }
}
