using System.Diagnostics;

namespace Throughline.Cli.Tests.Running;

/// <summary>The built <c>throughline</c> command as a process of its own, as a user or a script runs it.</summary>
internal sealed class ThroughlineProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly string _arguments;

    private ThroughlineProcess(Process process, IEnumerable<string> arguments)
    {
        _process = process;
        _arguments = string.Join(' ', arguments);
    }

    /// <summary>The program: beside the tests, where the reference to the command's project puts it.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "throughline.dll");

    /// <summary>The process's number; <c>env</c> makes way for the command and keeps it.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a command.</summary>
    public static ThroughlineProcess Start(params IEnumerable<string> arguments) => Start(new Dictionary<string, string>(), arguments);

    /// <summary>Starts a command with environment variables set.</summary>
    public static ThroughlineProcess Start(IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        var given = arguments.ToArray();
        // A shell that starts the tests in the background hands down a Ctrl-C that is ignored, and the command would never see one.
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Program);
        foreach (var argument in given) start.ArgumentList.Add(argument);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        return new ThroughlineProcess(process, given);
    }

    /// <summary>Runs a command to its end.</summary>
    public static Task<CommandResult> RunAsync(params IEnumerable<string> arguments) => RunAsync(new Dictionary<string, string>(), arguments);

    /// <summary>Runs a command to its end with environment variables set.</summary>
    public static async Task<CommandResult> RunAsync(IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        using var process = Start(environment, arguments);
        return await process.EndAsync();
    }

    /// <summary>Ends the process at once, without a chance to tidy up (SIGKILL); nothing if it has ended.</summary>
    public void Kill() => _process.Kill();

    /// <summary>What Ctrl-C does (SIGINT).</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits for the end; a process that hangs is killed and fails the test.</summary>
    public async Task<CommandResult> EndAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        var output = _process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = _process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await _process.WaitForExitAsync(patience.Token);
            return new CommandResult(_arguments, _process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException e)
        {
            Kill();
            throw new TimeoutException($"throughline {_arguments} did not end within {Patience}.", e);
        }
    }

    /// <summary>Ends the process if it still runs.</summary>
    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
