using System.Diagnostics;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;
using Throughline.Journeys;

namespace Throughline.Cli.Tests.BadInput;

/// <summary>An import that runs out of disk says so and leaves the workspace as it was. The disk is a file system of 12 MB in memory.</summary>
[Trait("Category", "slow")]
public sealed class FullDiskTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _disk;
    private readonly bool _mounted;

    public FullDiskTests()
    {
        _disk = Directory.CreateDirectory(_folder["disk"]).FullName;
        _mounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", _disk);
    }

    [Fact]
    public async Task AFullDiskIsSaidAndNothingChanges()
    {
        if (!_mounted) Assert.Skip("Only root on Linux can mount the small file system.");
        var workspace = new TestWorkspace(Path.Combine(_disk, "workspace"));
        await workspace.ImportAsync(_folder.Write("desk-1.csv", DeskLog.Csv(DeskLog.Rows(seed: 1, rows: 300, ties: false))));
        var before = await workspace.StateAsync();

        var end = await workspace.RunAsync(["import", _folder.Write("desk-2.csv", DeskLog.Csv(DeskLog.Rows(seed: 2, rows: 600_000, ties: false)))]);

        end.ExitCode.ShouldBe((int)Problem.NoSpace, end.ToString());
        end.Error.ShouldNotContain("   at ");
        (await workspace.StateAsync()).ShouldBe(before);
    }

    public void Dispose()
    {
        if (_mounted) Run("umount", "-l", _disk);
        _folder.Dispose();
    }

    private static bool Run(string command, params string[] arguments)
    {
        using var process = Process.Start(command, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
