using Throughline.Cli.Tests.Contract;

namespace Throughline.Cli.Tests.Running;

/// <summary>A workspace that is worked with through the command only.</summary>
internal sealed class TestWorkspace(string folder)
{
    /// <summary>Its folder.</summary>
    public string Folder => folder;

    /// <summary>Imports files.</summary>
    public async Task<ImportJson> ImportAsync(params IEnumerable<string> files) =>
        ContractJson.Read<ImportJson>((await RunAsync(["import", .. files, "--json"])).Succeeded().Out);

    /// <summary>What the workspace holds.</summary>
    public async Task<EventsJson> EventsAsync() => ContractJson.Read<EventsJson>(await EventsTextAsync());

    /// <summary>What the workspace holds, as text.</summary>
    public async Task<string> EventsTextAsync() => (await RunAsync(["events", "--json"])).Succeeded().Out;

    /// <summary>The paths with the ticket as unit and the log's own names.</summary>
    public async Task<PathsJson> PathsAsync() => ContractJson.Read<PathsJson>(await PathsTextAsync());

    /// <summary>The paths, as text.</summary>
    public async Task<string> PathsTextAsync(string unit = "ticket", string activity = "source") =>
        (await RunAsync(["paths", "--unit", unit, "--activity", activity, "--json"])).Succeeded().Out;

    /// <summary>Everything that a person could see of it, to tell whether it has changed: events, set-aside rows, paths and the names of its files.</summary>
    public async Task<string> StateAsync()
    {
        var setAside = (await RunAsync(["events", "--set-aside", "--json"])).Succeeded().Out;
        return string.Join('\n', [await EventsTextAsync(), setAside, await PathsTextAsync(), await PathsTextAsync("instance", "type"), .. FileNames()]);
    }

    /// <summary>Runs a command on this workspace.</summary>
    public Task<CommandResult> RunAsync(IEnumerable<string> arguments) => ThroughlineProcess.RunAsync([.. arguments, "-w", folder]);

    /// <summary>Copies the folder; nobody may have it open.</summary>
    public TestWorkspace CopyTo(string target)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return new TestWorkspace(target);
    }

    private IEnumerable<string> FileNames() => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file))
        .Where(file => !file.EndsWith(".wal", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
