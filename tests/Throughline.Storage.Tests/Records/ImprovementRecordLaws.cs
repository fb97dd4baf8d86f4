using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Improvements;

namespace Throughline.Storage.Tests.Records;

/// <summary>The backlog of improvements.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class ImprovementRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private static readonly JourneyMap Map = new("vpn", "VPN", null, [new Phase("Wait", [new Step("ack", "Is told that it has arrived", Lane.Customer, StepKind.Happy, null)])]);

    private static readonly Improvement Improvement = new("vpn", "ack", "Friendlier acknowledgement", 2.5, "service owner", ImprovementState.Planned);

    private ImprovementRecords Backlog => new(Store, Clock);

    [Fact]
    public async Task AnImprovementIsOfItsJourneyAndStandsAsWasSaidLast()
    {
        var id = await Backlog.AddAsync(Improvement, Map, "map-owner", Stop);
        await Backlog.AddAsync(Improvement with { Journey = "mail" }, Map, "map-owner", Stop);
        await Backlog.ChangeAsync("vpn", id, ImprovementState.Done, "service owner", Stop);
        await Backlog.ChangeAsync("vpn", id, ImprovementState.Done, "agent-7", Stop);

        var kept = (await Backlog.OfAsync("vpn", Stop)).ShouldHaveSingleItem();
        (kept.Body!.State, kept.Body.Effort, kept.Entry.Version, kept.Entry.Who).ShouldBe((ImprovementState.Done, 2.5, 2, "service owner"));
    }

    [Fact]
    public async Task WhatWillNotDoIsRefusedAndNothingIsWritten()
    {
        (await Should.ThrowAsync<WorkspaceException>(() => Backlog.AddAsync(Improvement with { Effort = -1 }, Map, "map-owner", Stop))).Problem.ShouldBe(Problem.Usage);
        (await Should.ThrowAsync<WorkspaceException>(() => Backlog.ChangeAsync("vpn", "nothing", ImprovementState.Done, "map-owner", Stop))).Problem.ShouldBe(Problem.NotFound);
        (await Store.LastSequenceAsync(Stop)).ShouldBe(0);
    }
}
