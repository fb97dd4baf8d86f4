using System.Security.Cryptography;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>The demo organisation, made by the command.</summary>
[Trait("Category", "slow")]
public sealed class DemoTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task TheSameSeedMakesTheSameOrganisation()
    {
        var first = await MadeAsync("first", seed: 3);
        var second = await MadeAsync("second", seed: 3);

        Exports(second).ShouldBe(Exports(first));
        (await second.EventsTextAsync()).ShouldBe(await first.EventsTextAsync());
        (await second.PathsTextAsync()).ShouldBe(await first.PathsTextAsync());
        (await second.PathsTextAsync("instance", "type")).ShouldBe(await first.PathsTextAsync("instance", "type"));
    }

    [Fact]
    public async Task AnotherSeedMakesAnotherOrganisation()
    {
        var first = await MadeAsync("first", seed: 3);
        var second = await MadeAsync("second", seed: 4);

        (await second.PathsTextAsync()).ShouldNotBe(await first.PathsTextAsync());
    }

    [Fact]
    public async Task FourteenDaysHoldAboutAThousandTicketsAndNothingIsSetAside()
    {
        var events = await (await MadeAsync("demo", seed: 3)).EventsAsync();

        events.Tickets.ShouldBeInRange(700, 1300);
        events.SetAside.ShouldBe(0);
        (events.To!.Value - events.From!.Value).TotalDays.ShouldBeInRange(13, 60);
        events.Types.Sum(type => type.Count).ShouldBe(events.Events);
    }

    [Fact]
    public async Task MadeTwiceInOnePlaceItIsThereOnce()
    {
        var workspace = await MadeAsync("demo", seed: 3);
        var before = await workspace.StateAsync();

        (await MakeAsync(workspace, seed: 3)).Succeeded();

        (await workspace.StateAsync()).ShouldBe(before);
    }

    public void Dispose() => _folder.Dispose();

    private static Task<CommandResult> MakeAsync(TestWorkspace workspace, int seed) =>
        workspace.RunAsync(["demo", "--no-serve", "--days", "14", "--seed", $"{seed}"]);

    private async Task<TestWorkspace> MadeAsync(string name, int seed)
    {
        var workspace = new TestWorkspace(_folder[name]);
        (await MakeAsync(workspace, seed)).Succeeded().Out.ShouldNotBeEmpty();
        return workspace;
    }

    private static IEnumerable<string> Exports(TestWorkspace workspace)
    {
        var folder = Path.Combine(workspace.Folder, "exports");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        files.ShouldNotBeEmpty();
        return files.Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}");
    }
}
