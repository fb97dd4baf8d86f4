using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.BadInput;

/// <summary>A workspace that holds a small log already; each test works on a copy and compares with its state.</summary>
public sealed class HeldWorkspace : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private TestWorkspace? _workspace;

    /// <summary>What a person sees of it.</summary>
    internal string State { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _workspace = new TestWorkspace(_folder["workspace"]);
        await _workspace.ImportAsync(_folder.Write("before.csv", DeskLog.Csv(DeskLog.Rows(seed: 3, rows: 40, ties: false))));
        State = await _workspace.StateAsync();
    }

    /// <summary>A copy of it.</summary>
    internal TestWorkspace Copy(string folder) => _workspace!.CopyTo(folder);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
