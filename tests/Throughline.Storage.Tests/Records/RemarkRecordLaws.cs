using Throughline.Journeys;
using Throughline.Office.Remarks;

namespace Throughline.Storage.Tests.Records;

/// <summary>What people say about maps, and what they vote for.</summary>
/// <param name="place">Makes the place of a test.</param>
public abstract class RemarkRecordLaws(Func<ValueTask<IRecordPlace>> place) : PlacedTests(place)
{
    private RemarkRecords Remarks => new(Store, Clock);

    [Fact]
    public async Task AnAnswerToAnAnswerStandsInTheSameThread()
    {
        var idea = await Remarks.SayAsync("vpn", "wait", RemarkKind.Idea, " Tell people “what” happens \U0001F9ED ", "agent-7", Stop);
        Clock.Now += TimeSpan.FromMinutes(1);
        var answer = await Remarks.AnswerAsync(idea, "yes", "map-owner", Stop);
        Clock.Now += TimeSpan.FromMinutes(1);
        await Remarks.AnswerAsync(answer, "when?", "agent-7", Stop);

        var thread = (await Remarks.AllAsync(Stop)).Threads.ShouldHaveSingleItem();
        (thread.Opening.Text, thread.Opening.Step).ShouldBe(("Tell people “what” happens \U0001F9ED", "wait"));
        thread.Answers.Select(said => said.Text).ShouldBe(["yes", "when?"]);
    }

    [Fact]
    public async Task OfManyWhoVoteAtOnceEachHasOneVote()
    {
        var idea = await Remarks.SayAsync("vpn", null, RemarkKind.Idea, "tell people", "agent-7", Stop);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => new RemarkRecords(Place.Open(Clock), Clock).VoteAsync(idea, isFor: true, $"voter {i / 2}", Stop)));
        await Remarks.VoteAsync(idea, isFor: false, "VOTER 3", Stop);

        (await Remarks.AllAsync(Stop)).Threads[0].Voters.ShouldBe(["voter 0", "voter 1", "voter 2"]);
    }

    [Fact]
    public async Task AThreadIsSettledAndOpenedAgain()
    {
        var said = await Remarks.SayAsync("vpn", null, RemarkKind.Comment, "is it so?", "agent-7", Stop);
        await Remarks.SettleAsync(said, isSettled: true, "map-owner", Stop);
        (await Remarks.AllAsync(Stop)).Threads[0].Opening.Resolved!.By.ShouldBe("map-owner");

        await Remarks.SettleAsync(said, isSettled: false, "map-owner", Stop);
        (await Remarks.AllAsync(Stop)).Threads[0].Opening.Resolved.ShouldBeNull();
    }

    [Fact]
    public async Task WhatWillNotDoIsRefused()
    {
        (await Should.ThrowAsync<WorkspaceException>(() => Remarks.SayAsync("vpn", null, RemarkKind.Comment, "  ", "agent-7", Stop))).Problem.ShouldBe(Problem.Usage);
        (await Should.ThrowAsync<WorkspaceException>(() => Remarks.AnswerAsync("nothing", "yes", "agent-7", Stop))).Problem.ShouldBe(Problem.NotFound);
        var comment = await Remarks.SayAsync("vpn", null, RemarkKind.Comment, "is it so?", "agent-7", Stop);
        (await Should.ThrowAsync<WorkspaceException>(() => Remarks.VoteAsync(comment, isFor: true, "agent-7", Stop))).Message.ShouldContain("Only ideas are voted for");
    }
}
