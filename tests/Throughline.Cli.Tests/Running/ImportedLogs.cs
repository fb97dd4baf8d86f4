using Throughline.Cli.Tests.Contract;

[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: AssemblyFixture(typeof(Throughline.Cli.Tests.Running.ImportedLogs))]

namespace Throughline.Cli.Tests.Running;

/// <summary>Real logs, each imported once for all tests; the tests only read them.</summary>
public sealed class ImportedLogs : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, ImportedLog> _logs = [];
    private readonly SemaphoreSlim _oneAtATime = new(1);

    /// <summary>The workspace into which a real log was imported; without the folder of real logs the test is skipped.</summary>
    internal async Task<ImportedLog> GetAsync(string path)
    {
        var file = Repository.RealLog(path);
        await _oneAtATime.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            if (!_logs.TryGetValue(path, out var log)) _logs[path] = log = await ImportAsync(path, file);
            return log;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _folder.Dispose();
        _oneAtATime.Dispose();
    }

    private async Task<ImportedLog> ImportAsync(string path, string file)
    {
        var workspace = new TestWorkspace(_folder[path.Replace('/', '-')]);
        return new ImportedLog(workspace, await workspace.ImportAsync(file));
    }
}

/// <summary>A log in its workspace.</summary>
/// <param name="Workspace">Where it is.</param>
/// <param name="Import">What the import said.</param>
internal sealed record ImportedLog(TestWorkspace Workspace, ImportJson Import);
