using Throughline.Journeys;
using Throughline.Office.Work;

namespace Throughline.Storage.Tests.Records;

/// <summary>What people write down of the work on journeys.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class WorkRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private WorkRecords Work => new(Store, Clock);

    [Fact]
    public async Task TheLatestDayStandsFirst()
    {
        await Work.AddAsync("vpn", WorkStage.Map, "drawn", "/journeys/vpn/sessions/1", new DateOnly(2026, 11, 20), "map-owner", Stop);
        await Work.AddAsync("vpn", WorkStage.Analyse, "listened", null, new DateOnly(2026, 11, 21), "analyst", Stop);
        await Work.AddAsync("vpn", WorkStage.Improve, "told", null, null, "map-owner", Stop);
        await Work.AddAsync("mail", WorkStage.Map, "elsewhere", null, null, "map-owner", Stop);

        (await Work.OfAsync("vpn", Stop)).Select(entry => (entry.Body!.Text, entry.Body.On.Day)).ShouldBe([("told", 22), ("listened", 21), ("drawn", 20)]);
    }

    [Fact]
    public async Task AnEntryIsTakenOutOnceAndOnlyOfItsOwnJourney()
    {
        var id = await Work.AddAsync("vpn", WorkStage.Map, "drawn", null, null, "map-owner", Stop);
        (await Should.ThrowAsync<WorkspaceException>(() => Work.RemoveAsync("mail", id, "map-owner", Stop))).Problem.ShouldBe(Problem.NotFound);

        await Work.RemoveAsync("vpn", id, "map-owner", Stop);

        (await Work.OfAsync("vpn", Stop)).ShouldBeEmpty();
        (await Should.ThrowAsync<WorkspaceException>(() => Work.RemoveAsync("vpn", id, "map-owner", Stop))).Problem.ShouldBe(Problem.NotFound);
    }

    [Fact]
    public async Task WhatWillNotDoIsRefusedAndNothingIsWritten()
    {
        (await Should.ThrowAsync<WorkspaceException>(() => Work.AddAsync("vpn", WorkStage.Map, "drawn", "https://elsewhere.example", null, "map-owner", Stop))).Problem.ShouldBe(Problem.Usage);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }
}
