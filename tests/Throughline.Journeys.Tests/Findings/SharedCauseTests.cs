using Throughline.Journeys.Findings.Causes;

namespace Throughline.Journeys.Tests.Findings;

public sealed class SharedCauseTests
{
    // Six queues of 300, 60 of each about gw-9: struck are 30 % of these and 15 % of the others. One queue alone is too few to tell.
    [Fact]
    public void A_cause_that_no_single_queue_shows_is_found_in_all_of_them()
    {
        var shared = CauseDesk.Causes(CauseDesk.Log(Queues(shareOf: _ => 18))).Elsewhere.ShouldHaveSingleItem();

        shared.Rule.Conditions.ShouldBe([new Condition("configuration-item", "gw-9")]);
        shared.QueuesBy.ShouldBe("team");
        shared.Queues.Count.ShouldBe(6);
        shared.Queues.ShouldAllBe(queue => !queue.IsSeenAlone && queue.Share.Figure.Value == 0.3 && queue.Share.Figure.N == 60 && queue.Share.Other.Value == 0.15);
        shared.Share.Difference!.Value!.Value.ShouldBe(0.15, 1e-9);
        shared.Heterogeneity.ShouldBeGreaterThan(0.9);
    }

    // The same matters in one queue only are that queue's own affair.
    [Fact]
    public void What_one_queue_shows_is_not_shared()
    {
        var causes = CauseDesk.Causes(CauseDesk.Log(Queues(shareOf: queue => queue == 0 ? 48 : 9)));

        causes.Elsewhere.ShouldBeEmpty();
    }

    // In one of six queues none of 60 is struck with it, and 36 of 240 without: what goes the other way is not the same there.
    [Fact]
    public void A_queue_that_goes_the_other_way_does_not_share_it()
    {
        var shared = CauseDesk.Causes(CauseDesk.Log(Queues(shareOf: queue => queue == 5 ? 0 : 30))).Elsewhere.ShouldHaveSingleItem();

        shared.Queues.Select(queue => queue.Queue).Order(StringComparer.Ordinal).ShouldBe(["Team 0", "Team 1", "Team 2", "Team 3", "Team 4"]);
        shared.Queues.ShouldAllBe(queue => queue.Share.Difference!.Value > 0);
    }

    [Fact]
    public void Queues_that_do_not_agree_are_said_to_differ() =>
        CauseDesk.Causes(CauseDesk.Log(Queues(shareOf: queue => queue < 3 ? 39 : 9))).Elsewhere.ShouldHaveSingleItem().Heterogeneity.ShouldBeLessThan(0.001);

    private static IEnumerable<Matter> Queues(Func<int, int> shareOf)
    {
        int[] hours = [.. Enumerable.Range(0, 1800)];
        new Random(1).Shuffle(hours);
        return Enumerable.Range(0, 1800).Select(i =>
        {
            var (queue, number) = (i % 6, i / 6);
            var isItem = number < 60;
            return new Matter(isItem ? number < shareOf(queue) : number - 60 < 36) { Team = $"Team {queue}", Item = isItem ? "gw-9" : "gw-1", Hour = hours[i] };
        });
    }
}
