namespace Throughline.Server.Workspaces;

/// <summary>Something that is worked out from the events: once, and again when the events or settings on disk have changed. Safe for several threads.</summary>
/// <param name="workspace">Whose events.</param>
/// <param name="work">Works it out.</param>
internal sealed class Kept<T>(Workspace workspace, Func<CancellationToken, Task<T>> work) : IDisposable
    where T : class
{
    private readonly SemaphoreSlim _working = new(1);
    private Answer? _answer;

    /// <summary>It, as of now.</summary>
    public async Task<T> GetAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _answer) is { } current && current.Stamp == workspace.Stamp()) return current.Value;
        await _working.WaitAsync(cancellationToken);
        try
        {
            var stamp = workspace.Stamp();
            if (_answer is { } found && found.Stamp == stamp) return found.Value;
            var answer = new Answer(stamp, await work(cancellationToken));
            Volatile.Write(ref _answer, answer);
            return answer.Value;
        }
        finally
        {
            _working.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _working.Dispose();

    private sealed record Answer(WorkspaceStamp Stamp, T Value);
}
