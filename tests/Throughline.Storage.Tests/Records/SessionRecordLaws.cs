using Throughline.Journeys;
using Throughline.Journeys.Metrics;
using Throughline.Office.Records;
using Throughline.Office.Sessions;

namespace Throughline.Storage.Tests.Records;

/// <summary>Mapping sessions and their packs.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class SessionRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private SessionRecords Sessions => new(Store);

    [Fact]
    public async Task SessionsOfAMapAreNumberedAndTheNewestStandsFirst()
    {
        for (var number = 1; number <= 11; number++)
        {
            (await Sessions.StartAsync(Session("vpn") with { Title = $"Session {number}" }, "VPN", Stop)).ShouldBe(number);
            await CloseAsync("vpn", number);
        }

        await Sessions.StartAsync(Session("vpn-2"), "VPN 2", Stop);
        await Sessions.StartAsync(Session("vp"), "VP", Stop);

        (await Sessions.OfAsync("vpn", Stop)).Select(session => session.Body!.Title).ShouldBe(Enumerable.Range(1, 11).Reverse().Select(number => $"Session {number}"));
        (await Sessions.OpenAsync("vpn", Stop)).ShouldBeNull();
        (await Sessions.OpenAsync("vp", Stop))!.Entry.Key.Id.ShouldBe("vp/1");
    }

    [Fact]
    public async Task ThePackIsTheSameBytesAfterTheSessionIsClosed()
    {
        await Sessions.StartAsync(Session("vpn"), "VPN", Stop);
        var begun = (await Sessions.ReadAsync("vpn", 1, Stop))!.Body!;

        await CloseAsync("vpn", 1);

        var closed = (await Sessions.ReadAsync("vpn", 1, Stop))!;
        RecordJson.Write(closed.Body!.Pack).ShouldBe(RecordJson.Write(begun.Pack));
        (closed.Entry.Version, closed.Body.Closed!.MapVersion).ShouldBe((2, 9));
    }

    [Fact]
    public async Task OfManyWhoBeginAtOnceOneDoes()
    {
        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i =>
        {
            try
            {
                await new SessionRecords(Place.Open(Clock)).StartAsync(Session("vpn") with { OpenedBy = $"facilitator {i}" }, "VPN", Stop);
                return true;
            }
            catch (WorkspaceException e) when (e.Problem == Problem.Conflict && e.Message.Contains("goes on", StringComparison.Ordinal))
            {
                return false;
            }
        }));

        begun.Count(one => one).ShouldBe(1);
        (await Sessions.OfAsync("vpn", Stop)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ItIsClosedOnce()
    {
        await Sessions.StartAsync(Session("vpn"), "VPN", Stop);
        await CloseAsync("vpn", 1);
        (await Should.ThrowAsync<WorkspaceException>(() => Sessions.GetOpenAsync("vpn", 1, Stop))).Message.ShouldContain("was closed already, by map-owner");
        (await Should.ThrowAsync<WorkspaceException>(() => Sessions.GetOpenAsync("vpn", 2, Stop))).Problem.ShouldBe(Problem.NotFound);
    }

    [Fact]
    public async Task WithTooLittleDataNothingIsWritten()
    {
        var little = Session("vpn") with { Pack = Session("vpn").Pack with { Cover = new DataCover(Clock.Now.AddDays(-10), Clock.Now) } };
        (await Should.ThrowAsync<WorkspaceException>(() => Sessions.StartAsync(little, "VPN", Stop))).Message.ShouldContain("11 days of data");
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }

    private MappingSession Session(string map)
    {
        var figure = PackFigure.Of(new Figure("csat", 3.6, 3.5, 3.7, 312, "score", "answered surveys", Clock.Now.AddDays(-90), Clock.Now, Clock.Now) { Cases = new CaseReference(map, "csat", null, "from=2026-08-25") });
        var pack = new DataPack(Clock.Now, new DataCover(Clock.Now.AddDays(-89), Clock.Now), Clock.Now.AddDays(-89), "from=2026-08-25", [figure], [new PackPhase("Wait “Ä”", figure, figure, null, figure, [])], [], [], []);
        return new MappingSession(map, "Why requests wait", [new SessionRole("Tier 1 agent", null)], "facilitator", Clock.Now, 3, pack);
    }

    private async Task CloseAsync(string map, long number) =>
        await Sessions.CloseAsync(await Sessions.GetOpenAsync(map, number, Stop), new SessionEnd("map-owner", Clock.Now, 9), Stop);
}
