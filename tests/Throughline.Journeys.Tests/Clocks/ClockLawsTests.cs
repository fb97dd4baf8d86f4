using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Clocks;

public class ClockLawsTests
{
    private const ClockStatus SettledAtTheDeadline = ClockStatus.RiskWithoutWord;

    [Fact]
    public void Hands_sum_to_the_whole() => ForAll(seed =>
    {
        var open = ClockStory.Of(RandomDesk.Events(seed), RandomDesk.Policy).Clocks.Open;
        for (var i = 0; i < open.Total.Length; i++)
            (open.Agent[i] + open.Nobody[i] + open.ThirdParty[i] + open.Customer[i]).ShouldBe(open.Total[i]);
    });

    /// <summary>Checked against a count of the half hours in which some ticket's resolve clock, on a calendar that is always open, runs or stands.</summary>
    [Fact]
    public void The_whole_is_the_time_in_which_a_ticket_is_open() => ForAll(seed =>
    {
        var story = ClockStory.Of(RandomDesk.Events(seed), ClockPolicy.Default);
        var clocks = story.Clocks;
        for (var instance = 0; instance < clocks.Open.Total.Length; instance++)
        {
            var (from, to) = clocks.EpisodesOf(instance);
            var episodes = Enumerable.Range(from, to - from).Where(i => clocks.Clock[i] == ClockId.Resolve).ToList();
            var halfHours = Enumerable.Range(0, 14 * 48).Select(i => Moment.Of("Mon 06:00") + (i * 1_800_000_000L)).Where(time => time < clocks.AsOf);
            var open = halfHours.Count(time => episodes.Any(i => clocks.Start[i] <= time && time < clocks.Start[i] + clocks.Worked[i] + clocks.Paused[i]));
            clocks.Open.Total[instance].ShouldBe(open * 1_800_000_000L);
        }
    });

    [Fact]
    public void What_ran_and_what_stood_is_the_working_time_from_start_to_end() => ForAll(seed =>
    {
        var story = ClockStory.Of(RandomDesk.Events(seed), RandomDesk.OneCalendarEach);
        var clocks = story.Clocks;
        for (var i = 0; i < clocks.Count; i++)
        {
            if (clocks.Is(i, ClockStatus.Dropped)) continue;
            var calendar = RandomDesk.OneCalendarEach.CalendarOf(RandomDesk.OneCalendarEach.RuleOf(clocks.Clock[i]).Calendar).Over2026();
            (clocks.Worked[i] + clocks.Paused[i]).ShouldBe(calendar.Between(clocks.Start[i], clocks.Is(i, ClockStatus.Running) ? clocks.AsOf : clocks.Stop[i]));
        }
    });

    [Fact]
    public void The_beginning_of_a_log_has_the_closed_episodes_of_the_whole() =>
        Prop.ForAll(Seeds(), Gen.Choose(0, 14 * 48).ToArbitrary(), (seed, cut) =>
        {
            var until = Moment.Of("Mon 06:00") + (cut * 1_800_000_000L);
            var events = RandomDesk.Events(seed, until);
            if (events.Count == 0) return;
            var beginning = ClockStory.Of(events, RandomDesk.Policy);
            var settled = beginning.Clocks.AsOf;

            var whole = Closed(ClockStory.Of(RandomDesk.Events(seed), RandomDesk.Policy), settled).ToHashSet();
            Closed(beginning, settled).ShouldAllBe(episode => whole.Contains(episode));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(EventTypes.SlaPaused)]
    [InlineData(EventTypes.TicketWaiting)]
    [InlineData(EventTypes.TicketReopened)]
    public void What_happens_later_never_changes_what_has_passed(string later) =>
        Prop.ForAll(Seeds(), Gen.Choose(0, 4).ToArbitrary(), (seed, ticket) =>
        {
            var before = ClockStory.Of(RandomDesk.Events(seed), RandomDesk.Policy);
            var after = ClockStory.Of(RandomDesk.Events(seed, added: (later, $"T{ticket}", before.Clocks.AsOf)), RandomDesk.Policy);

            Closed(after, before.Clocks.AsOf).ShouldBe(Closed(before, before.Clocks.AsOf), ignoreOrder: true);
            Worked(before).ShouldBeSubsetOf(Worked(after));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_of_arrival_gives_the_same_episodes() =>
        Prop.ForAll(Seeds(), Seeds(), (seed, shuffle) =>
        {
            var events = RandomDesk.Events(seed);
            All(ClockStory.Of(Arrivals.Again(events, shuffle), RandomDesk.Policy)).ShouldBe(All(ClockStory.Of(events, RandomDesk.Policy)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Statuses_agree_with_the_instants_beside_them() => ForAll(seed =>
    {
        var story = ClockStory.Of(RandomDesk.Events(seed), RandomDesk.Policy);
        var clocks = story.Clocks;
        for (var i = 0; i < clocks.Count; i++)
        {
            var (stop, due) = (clocks.Stop[i], clocks.Deadline[i]);
            clocks.Is(i, ClockStatus.Met).ShouldBe(due != EventBatch.NoTime && stop != EventBatch.NoTime && stop <= due);
            if (clocks.Is(i, ClockStatus.NearMiss)) clocks.Is(i, ClockStatus.Met).ShouldBeTrue();
            if (clocks.Is(i, ClockStatus.RiskWithoutWord)) (clocks.WordAfterFlag[i], clocks.Is(i, ClockStatus.AtRisk)).ShouldBe((EventBatch.NoTime, true));
            if (clocks.Is(i, ClockStatus.Breached)) clocks.Is(i, ClockStatus.AtRisk).ShouldBeTrue("who is late was at risk before");
            if (due != EventBatch.NoTime) clocks.FlaggedAt[i].ShouldBeInRange(clocks.Start[i], due);
            clocks.Is(i, ClockStatus.Running | ClockStatus.Dropped).ShouldBe(stop == EventBatch.NoTime);
        }
    });

    [Fact]
    public void Acknowledge_and_respond_run_once_a_ticket_and_restore_and_resolve_once_an_opening() => ForAll(seed =>
    {
        var story = ClockStory.Of(RandomDesk.Events(seed), RandomDesk.Policy);
        foreach (var ticket in Enumerable.Range(0, 5).Select(number => $"T{number}"))
        {
            story.Episodes(ClockId.Acknowledge, ticket).Count.ShouldBeLessThanOrEqualTo(1);
            story.Episodes(ClockId.Respond, ticket).Count.ShouldBeLessThanOrEqualTo(1);
            story.Episodes(ClockId.Restore, ticket).Select(e => e.Start).ShouldBeSubsetOf(story.Episodes(ClockId.Resolve, ticket).Select(e => e.Start));
            story.Episodes(ClockId.Resolve, ticket).Select(e => e.Number).ShouldBe(Enumerable.Range(1, story.Episodes(ClockId.Resolve, ticket).Count));
        }
    });

    private static Arbitrary<int> Seeds() => Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static void ForAll(Action<int> law) => Prop.ForAll(Seeds(), law).QuickCheckThrowOnFailure();

    private static List<string> All(ClockStory story) => [.. Enumerable.Range(0, story.Clocks.Count).Select(i => $"{story.Clocks.Instance[i]} {Named(story, i)} {Episode.Of(story.Clocks, i)}")];

    /// <summary>Closed episodes in words; what only the deadline settles is left out where that has not passed.</summary>
    private static List<string> Closed(ClockStory story, long settled) =>
    [
        .. Enumerable.Range(0, story.Clocks.Count)
            .Where(i => !story.Clocks.Is(i, ClockStatus.Running))
            .Select(i => (i, Episode: Episode.Of(story.Clocks, i)))
            .Select(x => story.Clocks.Deadline[x.i] < settled ? x : (x.i, Episode: x.Episode with { Word = "", Status = x.Episode.Status & ~SettledAtTheDeadline }))
            .Select(x => $"{Named(story, x.i)} {x.Episode}"),
    ];

    /// <summary>How long every episode has run.</summary>
    private static List<string> Worked(ClockStory story) =>
        [.. Enumerable.Range(0, story.Clocks.Count).Select(i => $"{Named(story, i)} {story.Clocks.Episode[i]} {story.Clocks.Worked[i]} {story.Clocks.Paused[i]}")];

    private static string Named(ClockStory story, int i) => $"{story.Log.Terms(Dimension.Ticket).Text(story.Clocks.Ticket[i])} {story.Clocks.Clock[i]}";
}
