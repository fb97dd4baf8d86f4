using System.Globalization;

namespace Throughline.Cli.Tests.Running;

/// <summary>The most memory that a process has held, as Linux counts it.</summary>
internal static class PeakMemory
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks until the process ends; answers the highest resident set, in MB.</summary>
    public static async Task<long> WatchAsync(int process, Func<bool> hasEnded)
    {
        var peak = 0L;
        while (!hasEnded())
        {
            peak = Math.Max(peak, await ReadAsync(process));
            await Task.Delay(BetweenLooks, TestContext.Current.CancellationToken);
        }

        return peak / 1024;
    }

    // The kernel's own high-water mark, so nothing is missed between two looks; 0 once the process is gone.
    private static async Task<long> ReadAsync(int process)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync($"/proc/{process}/status", TestContext.Current.CancellationToken);
            var line = lines.FirstOrDefault(text => text.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
