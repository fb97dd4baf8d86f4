using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Throughline.Journeys;

namespace Throughline.Server.Workspaces;

/// <summary>Tells everybody who follows of every change of the events, settings or records. One look at the workspace serves them all, and none is taken while nobody follows. Safe for several threads.</summary>
public sealed class LiveChanges(Workspace workspace) : IDisposable
{
    // Two looks within half a second keep "within a second" with room; a look is five file dates and one read of an index.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(400);

    private readonly Lock _gate = new();
    private readonly List<Channel<string>> _followers = [];
    private readonly CancellationTokenSource _ended = new();
    private bool _isLooking;

    /// <summary>Every change from now on. A follower who is slower than the changes is told of the last. Ends when it is cancelled.</summary>
    public async IAsyncEnumerable<string> FollowAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var told = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        var now = await PulseAsync(cancellationToken);
        lock (_gate)
        {
            _followers.Add(told);
            if (!_isLooking) _ = Task.Run(() => LookAsync(now, _ended.Token), CancellationToken.None);
            _isLooking = true;
        }

        try
        {
            await foreach (var change in told.Reader.ReadAllAsync(cancellationToken)) yield return change;
        }
        finally
        {
            lock (_gate) _followers.Remove(told);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ended.Cancel();
        _ended.Dispose();
    }

    private async Task LookAsync(string known, CancellationToken cancellationToken)
    {
        try
        {
            while (IsFollowed())
            {
                await Task.Delay(BetweenLooks, workspace.Clock, cancellationToken);
                if (await PulseAsync(cancellationToken) is var now && now == known) continue;
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

    private bool IsFollowed()
    {
        lock (_gate) return _isLooking = _followers.Count > 0;
    }

    // A store that somebody else holds for a moment has not changed as far as anybody can tell; the next look does.
    private async Task<string> PulseAsync(CancellationToken cancellationToken)
    {
        var records = 0L;
        try
        {
            if (workspace.HasRecords) records = await workspace.Records.LastSequenceAsync(cancellationToken);
        }
        catch (WorkspaceException e) when (e.Problem == Problem.Unavailable)
        {
            records = -1;
        }

        return $"{workspace.Stamp().GetHashCode():x8}-{records}";
    }
}
