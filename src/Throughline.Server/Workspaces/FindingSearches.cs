using Throughline.Journeys.Filters;

namespace Throughline.Server.Workspaces;

/// <summary>
/// Searches for findings beside the requests: each once for a journey, a filter and a state of the workspace, one at a time. Where events only came to what was
/// searched, a search that runs goes on to its end and the next one follows it: however fast events arrive, there is a last result. Where what they are searched for
/// means something else, what was searched is given up. Safe for several threads. Ending it gives up everything and waits until nothing touches the workspace any more.
/// </summary>
/// <param name="now">The state that a search begins in.</param>
/// <param name="search">Searches; null: there is no such journey.</param>
internal sealed class FindingSearches(Func<CancellationToken, Task<SearchedState>> now, Func<string, CaseFilter, CancellationToken, Task<FoundFindings?>> search) : IAsyncDisposable
{
    /// <summary>More searches than anybody looks at are not kept.</summary>
    private const int MostKept = 32;

    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<(string Journey, string Filter), Turn> _turns = [];
    private readonly Dictionary<(string Journey, string Filter), FoundFindings> _last = [];
    private CancellationTokenSource _valid = new();
    private SearchedState? _known;
    private long _count;

    /// <summary>How many searches are over.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>The search of a state, waiting, running or done; it is begun where there is none.</summary>
    /// <param name="state">The state of the workspace.</param>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">Which instances.</param>
    public Task<FoundFindings?> Get(SearchedState state, string journey, CaseFilter filter)
    {
        lock (_gate)
        {
            if (_known?.Continues(state) != true) Forget();
            if (_turns.Count >= MostKept) ForgetDone();
            _known = state;
            var key = (journey, filter.ToString());
            if (_turns.TryGetValue(key, out var known) && known.IsOf(state)) return known.Search;
            var (turn, token) = (new Turn(), _valid.Token);
            _turns[key] = turn;
            return turn.Search = Task.Run(() => InTurnAsync(turn, journey, filter, token), token);
        }
    }

    /// <summary>The last result of each that is over and found something; newer events may be searched by now.</summary>
    public IReadOnlyList<FoundFindings> Last()
    {
        lock (_gate) return [.. _last.Values];
    }

    /// <summary>The last result of one of them; null where none is over, or there is no such journey.</summary>
    public FoundFindings? Last(string journey, CaseFilter filter)
    {
        lock (_gate) return _last.GetValueOrDefault((journey, filter.ToString()));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        CancellationTokenSource valid;
        lock (_gate) (valid, _known) = (_valid, null);
        await valid.CancelAsync();
        // Whoever has the turn is the only one who can still write; nobody takes it afterwards.
        await _one.WaitAsync();
    }

    private void Forget()
    {
        _valid.Cancel();
        _valid = new CancellationTokenSource();
        _turns.Clear();
        _last.Clear();
    }

    private void ForgetDone()
    {
        foreach (var key in _turns.Where(turn => turn.Value.Search.IsCompleted).Select(turn => turn.Key).ToList())
        {
            _turns.Remove(key);
            _last.Remove(key);
        }
    }

    private async Task<FoundFindings?> InTurnAsync(Turn turn, string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            turn.Begun = await now(cancellationToken);
            var found = await search(journey, filter, cancellationToken);
            if (found is not null) Keep((journey, filter.ToString()), found, cancellationToken);
            return found;
        }
        finally
        {
            _one.Release();
        }
    }

    private void Keep((string Journey, string Filter) key, FoundFindings found, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (cancellationToken.IsCancellationRequested) return;
            _last[key] = found;
            _count++;
        }
    }

    /// <summary>A search and the state that it began in.</summary>
    private sealed class Turn
    {
        private volatile SearchedState? _begun;

        /// <summary>Null: it waits, and will see whatever is there by then.</summary>
        public SearchedState? Begun
        {
            get => _begun;
            set => _begun = value;
        }

        public Task<FoundFindings?> Search { get; set; } = null!;

        public bool IsOf(SearchedState state) => !Search.IsFaulted && !Search.IsCanceled && (Begun is null || Begun == state);
    }
}
