using System.Diagnostics;

namespace Throughline.Storage.Tests.Records;

/// <summary>This test program once more, as a process that writes records until it is killed.</summary>
internal sealed class WriterProcess : IDisposable
{
    private readonly Process _process;

    private WriterProcess(Process process) => _process = process;

    public static WriterProcess Start(string address)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WriterTests).Assembly.Location, "-class", typeof(WriterTests).FullName!])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { [WriterTests.Variable] = address },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new WriterProcess(process);
    }

    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.HasExited.ShouldBeFalse("the writer ended by itself");
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
