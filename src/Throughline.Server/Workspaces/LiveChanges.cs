using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Throughline.Journeys;

namespace Throughline.Server.Workspaces;

/// <summary>Tells everybody who follows of every change of the events, settings or records, and of every search for findings that is over. One look at the workspace serves them all, and none is taken while nobody follows. Safe for several threads.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="searches">How many searches for findings are over.</param>
public sealed class LiveChanges(Workspace workspace, Func<long> searches) : IAsyncDisposable
{
    // What is left of a second belongs to making the page anew; a look is five file dates and one read of an index.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    private readonly Lock _gate = new();
    private readonly List<Channel<string>> _followers = [];
    private readonly CancellationTokenSource _ended = new();
    private readonly SemaphoreSlim _look = new(1);
    private bool _isLooking;

    /// <summary>The state now, and then that after every change. A follower who is slower than the changes is told of the last. Ends when it is cancelled.</summary>
    public async IAsyncEnumerable<string> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var now = await StateAsync(cancellationToken);
        told.Writer.TryWrite(now);
        var ended = _ended.Token;
        lock (_gate)
        {
            _followers.Add(told);
            if (!_isLooking) _ = Task.Run(() => LookAsync(now, ended), CancellationToken.None);
            _isLooking = true;
        }

        // A server that stops ends what its pages follow; that is no failure, and none is written to its log.
        await using var ending = cancellationToken.Register(() => told.Writer.TryComplete());
        try
        {
            await foreach (var change in told.Reader.ReadAllAsync(CancellationToken.None)) yield return change;
        }
        finally
        {
            lock (_gate) _followers.Remove(told);
        }
    }

    /// <summary>A word that is another after every change.</summary>
    public async Task<string> StateAsync(CancellationToken cancellationToken)
    {
        var records = 0L;
        try
        {
            if (workspace.HasRecords) records = await workspace.Records.LastSequenceAsync(cancellationToken);
        }
        catch (WorkspaceException e) when (e.Problem == Problem.Unavailable)
        {
            // A store that somebody else holds for a moment has not changed as far as anybody can tell; the next look does.
            records = -1;
        }

        return $"{workspace.Stamp().GetHashCode():x8}-{records}-{searches()}";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        // Nobody looks any more when this has its turn.
        await _look.WaitAsync();
        _ended.Dispose();
    }

    private async Task LookAsync(string known, CancellationToken cancellationToken)
    {
        try
        {
            while (IsFollowed())
            {
                await Task.Delay(BetweenLooks, workspace.Clock, cancellationToken);
                if (await LookedAsync(cancellationToken) is var now && now == known) continue;
                known = now;
                // Also whoever has come since the last look.
                lock (_gate) _followers.ForEach(follower => follower.Writer.TryWrite(now));
            }
        }
        catch (Exception e)
        {
            // Whoever follows is told, and asks again.
            lock (_gate)
            {
                _isLooking = false;
                foreach (var follower in _followers) follower.Writer.TryComplete(e);
            }
        }
    }

    private async Task<string> LookedAsync(CancellationToken cancellationToken)
    {
        await _look.WaitAsync(cancellationToken);
        try
        {
            return await StateAsync(cancellationToken);
        }
        finally
        {
            _look.Release();
        }
    }

    private bool IsFollowed()
    {
        lock (_gate) return _isLooking = _followers.Count > 0;
    }
}
