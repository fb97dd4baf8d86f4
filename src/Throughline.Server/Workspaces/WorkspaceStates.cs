using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>What of a workspace is in memory: loaded once, an attribute when somebody first asks for it, and what was added when the events or settings on disk have changed. Of earlier moments it keeps the last that was asked for. Safe for several threads.</summary>
internal sealed class WorkspaceStates(Workspace workspace) : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1);
    private readonly WorkspaceMaps _maps = new(workspace);
    private WorkspaceState? _now;
    private WorkspaceState? _earlier;

    /// <summary>What is in memory, whether it is still true or not; null: nothing was asked for yet.</summary>
    public WorkspaceState? Known => (Volatile.Read(ref _now) ?? Volatile.Read(ref _earlier))?.Latest;

    /// <summary>The state of the moment with the maps as they are drawn by now, loaded or grown if it has to be.</summary>
    /// <param name="wanted">Which events, and which of their free attributes.</param>
    /// <param name="ct">Stops the loading.</param>
    public async Task<WorkspaceState> GetAsync(EventSelection wanted, CancellationToken ct)
    {
        var maps = await _maps.NowAsync(ct);
        return (await LoadedAsync(wanted, maps, ct)).With(maps);
    }

    private async Task<WorkspaceState> LoadedAsync(EventSelection wanted, KeptMaps maps, CancellationToken ct)
    {
        if (Held(wanted) is { } current) return current;
        await _loading.WaitAsync(ct);
        try
        {
            if (Held(wanted) is { } loaded) return loaded;
            var stamp = workspace.Stamp();
            var summary = await workspace.SummaryAsync(wanted.AsOf, ct);
            var before = (wanted.AsOf is null ? _now : _earlier) is { } held && held.AsOf == wanted.AsOf ? held : null;
            var selection = wanted with { Attributes = [.. wanted.Attributes.Concat(before?.Attributes ?? []).Distinct(StringComparer.OrdinalIgnoreCase)] };
            var from = before is not null && wanted.AsOf is null && before.CanGrow(stamp, selection) ? before : null;
            var log = await workspace.GrowAsync(from?.Log, selection, ct);
            var grown = from is not null && log.Moves is { } moves ? from.With(maps).Journeys.GrownTo(log.Log, moves) : null;
            var journeys = grown ?? new Portfolio(log.Log, workspace.Settings().Journeys, workspace.Rules(), maps);
            var state = new WorkspaceState(stamp, selection, summary, log, journeys, grown is not null || before?.Stamp == stamp ? before : null);
            if (wanted.AsOf is null) Volatile.Write(ref _now, state);
            else Volatile.Write(ref _earlier, state);
            return state;
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _loading.Dispose();

    /// <summary>The state in memory, if it is that of the moment, still true, and has what is wanted. An import can change an earlier moment too: one that began before it.</summary>
    private WorkspaceState? Held(EventSelection wanted) =>
        (wanted.AsOf is null ? Volatile.Read(ref _now) : Volatile.Read(ref _earlier)) is { } held && held.AsOf == wanted.AsOf && held.Has(wanted.Attributes) && held.Stamp == workspace.Stamp()
            ? held
            : null;
}
