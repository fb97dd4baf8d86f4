using Throughline.Journeys;
using Throughline.Office.Gaps;

namespace Throughline.Storage.Tests.Records;

/// <summary>The register of gaps.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class GapRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly Gap Gap = new("vpn", GapKind.Cmdb, "no configuration item", "configuration-item=(none)", "CMDB owner");

    private GapRecords Gaps => new(Store, Clock);

    [Fact]
    public async Task AGapIsOpenFromItsEntryAndItsChangesSayWhoAndWhy()
    {
        var id = await Gaps.AddAsync(Gap, "analyst", Stop);
        (await Gaps.ChangeAsync(id, GapState.Accepted, "the import is mended in June", "CMDB owner", Stop)).State().ShouldBe(GapState.Accepted);
        await Gaps.ChangeAsync(id, GapState.Closed, "mended", "map-owner", Stop);

        var gap = (await Gaps.AllAsync(Stop)).ShouldHaveSingleItem();
        gap.Body!.Changes.Select(change => (change.State, change.Why, change.By)).ShouldBe([(GapState.Open, "", "analyst"), (GapState.Accepted, "the import is mended in June", "CMDB owner"), (GapState.Closed, "mended", "map-owner")]);
        gap.Entry.Version.ShouldBe(3);
    }

    [Fact]
    public async Task TheSameMatterOfAJourneyIsEnteredOnce()
    {
        await Gaps.AddAsync(Gap, "analyst", Stop);
        (await Should.ThrowAsync<WorkspaceException>(() => Gaps.AddAsync(Gap, "agent-7", Stop))).Problem.ShouldBe(Problem.Conflict);
        await Gaps.AddAsync(Gap with { Journey = "mail" }, "agent-7", Stop);
        await Gaps.AddAsync(Gap with { Kind = GapKind.EscalationPath }, "agent-7", Stop);
        (await Gaps.AllAsync(Stop)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task WhatWillNotDoIsRefusedAndNothingIsWritten()
    {
        (await Should.ThrowAsync<WorkspaceException>(() => Gaps.AddAsync(Gap with { Owner = "" }, "analyst", Stop))).Problem.ShouldBe(Problem.Usage);
        (await Should.ThrowAsync<WorkspaceException>(() => Gaps.ChangeAsync("nothing", GapState.Closed, "done", "analyst", Stop))).Problem.ShouldBe(Problem.NotFound);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }
}
