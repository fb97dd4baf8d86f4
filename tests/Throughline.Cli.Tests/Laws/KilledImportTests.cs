using System.Diagnostics;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Laws;

/// <summary>An import that is ended at any moment leaves all of its file or nothing of it.</summary>
[Trait("Category", "slow")]
public sealed class KilledImportTests : IDisposable
{
    private const int Moments = 50;
    private const int LargeRows = 200_000;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task KilledAtAnyMomentItIsAllThereOrNotAtAll()
    {
        var (before, file) = await PrepareAsync();
        var old = await ContentAsync(before);
        var (complete, time) = await MeasureAsync(before, file);
        complete.ShouldNotBe(old);
        var random = new Random(2014);
        var killed = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            var workspace = before.CopyTo(_folder[$"killed-{moment}"]);
            var delay = time * random.NextDouble();

            if (await KillAfterAsync(delay, workspace, file)) killed++;

            (await ContentAsync(workspace)).ShouldBeOneOf(old, complete);
            await workspace.ImportAsync(file);
            (await ContentAsync(workspace)).ShouldBe(complete, $"imported again after a kill at {delay}");
            Directory.Delete(workspace.Folder, recursive: true);
        }

        killed.ShouldBeGreaterThan(Moments / 2);
    }

    [Fact]
    public async Task StoppedByCtrlCItSaysSoAndTakesEverythingBack()
    {
        var (before, file) = await PrepareAsync();
        var old = await ContentAsync(before);
        var (complete, time) = await MeasureAsync(before, file);
        var codes = new List<int>();

        // The early moments are for a machine that was busy while the import was measured: the others would come after the end.
        foreach (var part in new[] { 0.1, 0.2, 0.3, 0.4, 0.55, 0.7 })
        {
            var workspace = before.CopyTo(_folder[$"stopped-{part}"]);
            using var import = ThroughlineProcess.Start("import", file, "-w", workspace.Folder, "--json");
            await Task.Delay(time * part, TestContext.Current.CancellationToken);
            import.Interrupt();
            var end = await import.EndAsync();

            codes.Add(end.ExitCode);
            end.ExitCode.ShouldBeOneOf(0, 130);
            end.Error.ShouldNotContain("   at ");
            (await ContentAsync(workspace)).ShouldBe(end.ExitCode == 0 ? complete : old);
        }

        codes.ShouldContain(130);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(TestWorkspace Before, string File)> PrepareAsync()
    {
        var workspace = new TestWorkspace(_folder["before"]);
        await workspace.ImportAsync(_folder.Write("desk-1.csv", DeskLog.Csv(DeskLog.Rows(seed: 5, rows: 300, ties: false))));
        return (workspace, _folder.Write("desk-2.csv", DeskLog.Csv(DeskLog.Rows(seed: 6, rows: LargeRows, ties: false))));
    }

    private async Task<(string Complete, TimeSpan Time)> MeasureAsync(TestWorkspace before, string file)
    {
        var workspace = before.CopyTo(_folder["complete"]);
        var began = Stopwatch.GetTimestamp();
        var import = await workspace.ImportAsync(file);
        var time = Stopwatch.GetElapsedTime(began);
        import.Files.ShouldHaveSingleItem().Used.ShouldBe(LargeRows);
        return (await ContentAsync(workspace), time);
    }

    private static async Task<bool> KillAfterAsync(TimeSpan delay, TestWorkspace workspace, string file)
    {
        using var import = ThroughlineProcess.Start("import", file, "-w", workspace.Folder, "--json");
        await Task.Delay(delay, TestContext.Current.CancellationToken);
        import.Kill();
        return (await import.EndAsync()).ExitCode != 0;
    }

    private static async Task<string> ContentAsync(TestWorkspace workspace) => await workspace.EventsTextAsync() + await workspace.PathsTextAsync();
}
