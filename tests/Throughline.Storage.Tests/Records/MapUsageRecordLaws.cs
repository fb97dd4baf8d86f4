using Throughline.Office.Maps.Usage;

namespace Throughline.Storage.Tests.Records;

/// <summary>How maps are used, kept by day.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class MapUsageRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public async Task OpensOfADayAreOneRecord()
    {
        var usage = new MapUsageRecords(Store);
        await usage.AddOpensAsync("vpn", Today, [new RoleOpens("agent", 2)], "server", Stop);
        await usage.AddOpensAsync("vpn", Today, [new RoleOpens("agent", 1), new RoleOpens("analyst", 1)], "server", Stop);

        (await Store.ReadAsync(MapUsageRecords.Kind.Key("vpn/2026-11-22"), Stop))!.Body.ShouldBe("""{"day":"2026-11-22","opens":[{"role":"agent","opens":3},{"role":"analyst","opens":1}]}""");
    }

    [Fact]
    public async Task OnlyTheDaysAndTheMapAskedForAreRead()
    {
        var usage = new MapUsageRecords(Store);
        foreach (var map in new[] { "vp", "vpn", "vpn-2", "w" })
            for (var day = 0; day < 3; day++) await usage.AddOpensAsync(map, Today.AddDays(-day), [new RoleOpens("agent", 1)], "server", Stop);

        var read = await usage.ReadAsync("vpn", Today.AddDays(-1), Stop);

        read.Days.Select(day => day.Day).ShouldBe([Today.AddDays(-1), Today]);
        read.LastOpened.ShouldBe(Today);
    }

    [Fact]
    public async Task TwoWhoAddAtOnceLoseNothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new MapUsageRecords(Store).AddOpensAsync("vpn", Today, [new RoleOpens("agent", 1)], "server", Stop)));

        (await new MapUsageRecords(Store).ReadAsync("vpn", Today, Stop)).Opens.ShouldBe([new RoleOpens("agent", 8)]);
    }

    [Fact]
    public async Task ADecisionThatCitesAMapStaysBesideItsOpens()
    {
        var usage = new MapUsageRecords(Store);
        await usage.AddOpensAsync("vpn", Today, [new RoleOpens("agent", 1)], "server", Stop);
        await usage.CiteAsync("vpn", Today, new MapCitation("Split the queue", "journey-manager"), Stop);

        var read = await usage.ReadAsync("vpn", Today, Stop);

        (read.LastCited, read.Opens.Count, read.Days[0].Citations[0].Decision).ShouldBe((Today, 1, "Split the queue"));
    }
}
