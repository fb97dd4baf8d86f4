using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

public sealed class LiveChangesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-live-");

    [Fact]
    public async Task WhoFollowsIsToldTheStateAndTheEndIsNoFailure()
    {
        await using var changes = new LiveChanges(Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System), () => 0);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var told = changes.FollowAsync(stop.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        (await told.MoveNextAsync()).ShouldBeTrue();
        told.Current.ShouldBe(await changes.StateAsync(TestContext.Current.CancellationToken));

        var next = told.MoveNextAsync();
        await stop.CancelAsync();

        (await next).ShouldBeFalse();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
