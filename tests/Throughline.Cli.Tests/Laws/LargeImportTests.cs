using System.Globalization;
using System.Text;
using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Laws;

/// <summary>An import streams: what it takes of memory does not grow with the rows.</summary>
[Trait("Category", "slow")]
public sealed class LargeImportTests : IDisposable
{
    private const int Rows = 3_000_000;
    private const int MostMegabytes = 450;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task AFileOf350MegabytesIsImportedTwiceWithinAResidentSetOf450Megabytes()
    {
        if (!OperatingSystem.IsLinux()) Assert.Skip("The resident set is read from /proc.");
        var file = Write();
        new FileInfo(file).Length.ShouldBeInRange(330_000_000, 370_000_000);

        var (first, peak) = await ImportAsync(file);
        var (second, peakAgain) = await ImportAsync(file);

        first.Files.ShouldHaveSingleItem().Used.ShouldBe(Rows);
        (first.Tickets, first.Customers).ShouldBe((Rows / 10, Rows / 30));
        second.Files.ShouldHaveSingleItem().Duplicates.ShouldBe(Rows);
        second.Events.ShouldBe(0);
        peak.ShouldBeInRange(1, MostMegabytes);
        peakAgain.ShouldBeInRange(1, MostMegabytes);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<(ImportJson Import, long Peak)> ImportAsync(string file)
    {
        using var import = ThroughlineProcess.Start("import", file, "-w", _folder["workspace"], "--json");
        var end = import.EndAsync();
        var peak = await PeakMemory.WatchAsync(import.Id, () => end.IsCompleted);
        return (ContractJson.Read<ImportJson>((await end).Succeeded().Out), peak);
    }

    // Ten events a ticket and three tickets a customer; a thousand tickets are open at a time.
    private string Write()
    {
        const int Open = 1000;
        string[] activities = ["Opened", "Assigned", "Waiting for customer", "Replied", "Resolved"];
        var begin = new DateTime(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
        using var text = new StreamWriter(_folder["large.csv"], append: false, Encoding.UTF8, 1 << 20);
        text.Write("ticket_id,activity,timestamp,customer_id,agent,channel,note\n");
        for (var row = 0; row < Rows; row++)
        {
            var ticket = (row / (Open * 10) * Open) + (row % Open);
            var time = begin.AddSeconds(row * 2).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
            text.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"T-{ticket:D8},{activities[row % 5]},{time},C-{ticket / 3:D8},agent {row % 400},phone,The screen stays black after the update {row}\n"));
        }

        return _folder["large.csv"];
    }
}
