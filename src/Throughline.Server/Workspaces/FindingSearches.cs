using Throughline.Journeys.Filters;

namespace Throughline.Server.Workspaces;

/// <summary>
/// Searches for findings beside the requests: each once for a journey, a filter and a state of the workspace, one at a time. What was searched in a state that is
/// no longer true is given up. Safe for several threads.
/// </summary>
/// <param name="search">Searches; null: there is no such journey.</param>
internal sealed class FindingSearches(Func<string, CaseFilter, CancellationToken, Task<FoundFindings?>> search) : IDisposable
{
    /// <summary>More searches than anybody looks at are not kept.</summary>
    private const int MostKept = 32;

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<(string Journey, string Filter), Task<FoundFindings?>> _searches = [];
    private readonly List<FoundFindings> _done = [];
    private CancellationTokenSource _state = new();
    private WorkspaceStamp _stamp;

    /// <summary>The search, running or done; it is begun where there is none.</summary>
    /// <param name="stamp">The state of the workspace.</param>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">Which instances.</param>
    public Task<FoundFindings?> Get(WorkspaceStamp stamp, string journey, CaseFilter filter)
    {
        lock (_gate)
        {
            if (_stamp != stamp || _searches.Count >= MostKept) Forget(stamp);
            var key = (journey, filter.ToString());
            if (_searches.TryGetValue(key, out var known) && !known.IsFaulted && !known.IsCanceled) return known;
            var token = _state.Token;
            return _searches[key] = Task.Run(() => InTurnAsync(journey, filter, token), token);
        }
    }

    /// <summary>Those that are over and found something.</summary>
    public IReadOnlyList<FoundFindings> Done()
    {
        lock (_gate) return [.. _done];
    }

    /// <summary>One of them; null where it is not over, or found no journey.</summary>
    public FoundFindings? Done(string journey, CaseFilter filter) => Done().FirstOrDefault(found => found.Journey.Map.Id == journey && found.Scope.Filter == filter.ToString());

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _state.Cancel();
            _searches.Clear();
        }
    }

    private void Forget(WorkspaceStamp stamp)
    {
        _state.Cancel();
        _searches.Clear();
        _done.Clear();
        (_state, _stamp) = (new CancellationTokenSource(), stamp);
    }

    private void Keep(FoundFindings found, CancellationToken cancellationToken)
    {
        lock (_gate)
            if (!cancellationToken.IsCancellationRequested) _done.Add(found);
    }

    private async Task<FoundFindings?> InTurnAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var found = await search(journey, filter, cancellationToken);
            if (found is not null) Keep(found, cancellationToken);
            return found;
        }
        finally
        {
            _one.Release();
        }
    }
}
