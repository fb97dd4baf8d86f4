using Throughline.Journeys.Filters;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>What goes on beside the requests: in turn, to its end where only events came, and not beyond the end of the requests.</summary>
public sealed class FindingSearchesTests
{
    private readonly object _origin = new();
    private readonly TaskCompletionSource _begun = new();
    private readonly TaskCompletionSource _ends = new();
    private readonly List<string> _searched = [];
    private SearchedState _now;

    public FindingSearchesTests() => _now = State(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EndingWaitsForTheSearchThatRunsAndBeginsNoOther()
    {
        var searches = Searches();
        var running = searches.Get(_now, "first", CaseFilter.None);
        await _begun.Task.WaitAsync(Stop);
        var waiting = searches.Get(_now, "second", CaseFilter.None);

        var ending = searches.DisposeAsync().AsTask();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        ending.IsCompleted.ShouldBeFalse("a search still writes to the workspace");

        _ends.SetResult();
        await ending;
        await Should.ThrowAsync<OperationCanceledException>(running);
        _searched.ShouldBe(["first in 1"]);
    }

    [Fact]
    public async Task WhereOnlyEventsCameTheSearchThatRunsGoesOnAndOneForAllOfThemFollows()
    {
        await using var searches = Searches();
        var running = searches.Get(_now, "first", CaseFilter.None);
        await _begun.Task.WaitAsync(Stop);
        var waiting = searches.Get(_now, "second", CaseFilter.None);

        _now = State(2);
        var following = searches.Get(_now, "first", CaseFilter.None);
        searches.Get(_now, "second", CaseFilter.None).ShouldBe(waiting, "it has not begun, and will see what came");
        _now = State(3);
        searches.Get(_now, "first", CaseFilter.None).ShouldBe(following);

        _ends.SetResult();
        await Task.WhenAll(running, waiting, following);
        _searched.Order().ShouldBe(["first in 1", "first in 3", "second in 3"]);
        searches.Get(_now, "first", CaseFilter.None).ShouldBe(following);
    }

    [Fact]
    public async Task WhereMoreThanEventsCameTheSearchThatRunsIsGivenUp()
    {
        await using var searches = Searches();
        var running = searches.Get(_now, "first", CaseFilter.None);
        await _begun.Task.WaitAsync(Stop);

        _now = State(1) with { Scopes = "otherwise" };
        var anew = searches.Get(_now, "first", CaseFilter.None);
        _ends.SetResult();

        await Should.ThrowAsync<OperationCanceledException>(running);
        await anew;
        _searched.ShouldBe(["first in 1", "first in 1"]);
    }

    private FindingSearches Searches() => new(
        _ => Task.FromResult(_now),
        async (journey, _, cancellationToken) =>
        {
            _searched.Add($"{journey} in {_now.Stamp.EventBytes}");
            _begun.TrySetResult();
            await _ends.Task.WaitAsync(Stop);
            cancellationToken.ThrowIfCancellationRequested();
            return null;
        });

    private SearchedState State(long bytes) => new(new WorkspaceStamp(bytes, default, default, default, default), _origin, "");
}
