using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

/// <summary>Adding new events to a log is building everything at once, column by column.</summary>
public class GrowingLogTests
{
    private static readonly InstanceRules Rules = new();

    [Fact]
    public void BatchesInAnyCutAreTheWhole() =>
        Prop.ForAll<int, int>((seed, cut) =>
        {
            var story = Arrivals.Story(seed);
            var random = new Random(cut);
            // Late events among them: which batch an event comes in has nothing to do with its time.
            var batch = Enumerable.Range(0, story.Count).Select(_ => random.Next(4)).ToArray();
            var log = GrowingLog.Of(Part(story, i => batch[i] == 0), Rules, TestContext.Current.CancellationToken);
            for (var next = 1; next < 4; next++) log = With(log, Part(story, i => batch[i] == next));
            ShouldBeEqual(log.Log, Whole(story));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ABookOfTypesThatGrowsMovesTheKernelsTypes() =>
        Prop.ForAll<int>(seed =>
        {
            var (story, random) = (new EventTableBuilder(), new Random(seed));
            Arrivals.Tell(story, random, events: 40);
            var log = GrowingLog.Of(story.Table(), Rules, TestContext.Current.CancellationToken);
            story.Add("2026-03-04 09:00", "a type of its own", ticket: "T1").Add("2026-03-21 09:00", "another", customer: "email:new");
            Arrivals.Tell(story, random, events: 10);
            var whole = story.Table();
            ShouldBeEqual(With(log, Part(whole, i => i >= 40)).Log, Whole(whole));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NothingNewChangesNothing()
    {
        var story = Arrivals.Story(7);
        var log = GrowingLog.Of(story, Rules, TestContext.Current.CancellationToken);
        ShouldBeEqual(With(log, Part(story, _ => false)).Log, Whole(story));
    }

    [Fact]
    public void AnEmptyLogGrows()
    {
        var story = Arrivals.Story(7);
        var log = GrowingLog.Of(Part(story, _ => false), Rules, TestContext.Current.CancellationToken);
        ShouldBeEqual(With(log, story).Log, Whole(story));
    }

    [Fact]
    public void LinksMatchesAndDecisionsGrowOrAreRefused()
    {
        var (grown, refused) = (0, 0);
        for (var seed = 0; seed < 200; seed++)
        {
            var (story, random, decisions) = (new EventTableBuilder(), new Random(seed), new List<IdentityDecision>());
            Arrivals.Tell(story, random, events: 30);
            Tie(story, random, decisions);
            var log = GrowingLog.Of(Decided(story.Table(), decisions), Rules, TestContext.Current.CancellationToken);
            for (var from = 30; from < 60; from += 10)
            {
                Arrivals.Tell(story, random, events: 10);
                story.Add("2026-03-20 12:00", EventTypes.TicketCreated, $"T new {from}", $"phone:0-{random.Next(6)}");
                Tie(story, random, decisions);
                var whole = Decided(story.Table(), decisions);
                var known = log.Log.Count;
                if (log.With(Part(whole, i => i >= known), TestContext.Current.CancellationToken) is { } next)
                {
                    grown++;
                    ShouldBeEqual(next.Log, Whole(whole));
                }
                else
                {
                    refused++;
                }

                log = GrowingLog.Of(whole, Rules, TestContext.Current.CancellationToken);
            }
        }

        (grown, refused).ShouldSatisfyAllConditions(() => grown.ShouldBeGreaterThan(50), () => refused.ShouldBeGreaterThan(50));
    }

    [Fact]
    public void AnIdentifierThatBecomesSharedIsRefusedAndOneThatIsSharedGrows()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 25; i++) story.Add("2026-03-01 09:00", EventTypes.TicketCreated, $"T{i}", $"email:{i}").Add("2026-03-01 10:00", EventTypes.TicketReplied, $"T{i}", "email:desk");
        var log = GrowingLog.Of(story.Table(), Rules, TestContext.Current.CancellationToken);
        story.Add("2026-03-02 09:00", EventTypes.TicketCreated, "T25", "email:25").Add("2026-03-02 10:00", EventTypes.TicketReplied, "T25", "email:desk");
        var shared = story.Table();
        log.With(Part(shared, i => i >= 50), TestContext.Current.CancellationToken).ShouldBeNull();

        log = GrowingLog.Of(shared, Rules, TestContext.Current.CancellationToken);
        story.Add("2026-03-03 09:00", EventTypes.TicketCreated, "T26", "email:26").Add("2026-03-03 10:00", EventTypes.TicketReplied, "T26", "email:desk");
        var more = story.Table();
        ShouldBeEqual(With(log, Part(more, i => i >= 52)).Log, Whole(more));
    }

    [Fact]
    public void ALinkOfWhatIsOldIsRefused()
    {
        var story = new EventTableBuilder();
        story.Add("2026-03-01 09:00", EventTypes.TicketCreated, "T1").Add("2026-03-01 10:00", EventTypes.TicketCreated, "T2");
        var log = GrowingLog.Of(story.Table(), Rules, TestContext.Current.CancellationToken);
        story.LinkTickets("T1", "T2");
        log.With(Part(story.Table(), _ => false), TestContext.Current.CancellationToken).ShouldBeNull();
    }

    private static void Tie(EventTableBuilder story, Random random, List<IdentityDecision> decisions)
    {
        if (random.Next(3) == 0) story.LinkTickets($"T{random.Next(14)}", $"T{random.Next(14)}");
        if (random.Next(2) == 0) story.LinkCustomers($"email:{random.Next(6)}", $"phone:0{random.Next(6)}");
        if (random.Next(4) == 0)
            decisions.Add(new IdentityDecision(decisions.Count + 1, random.Next(2) == 0 ? IdentityDecisionKind.Merge : IdentityDecisionKind.KeepApart, $"email:{random.Next(6)}", $"email:{random.Next(6)}", 0, "reviewer", DateTimeOffset.UnixEpoch, ""));
    }

    private static EventTable Decided(EventTable table, IReadOnlyList<IdentityDecision> decisions) => Copy(table, [.. Enumerable.Range(0, table.Count)], decisions.ToArray());

    private static GrowingLog With(GrowingLog log, EventTable added) => log.With(added, TestContext.Current.CancellationToken).ShouldNotBeNull();

    private static EventLog Whole(EventTable table) => EventLogBuilder.Build(table, Rules, TestContext.Current.CancellationToken);

    private static EventTable Part(EventTable table, Func<int, bool> isIn) => Copy(table, [.. Enumerable.Range(0, table.Count).Where(isIn)], table.Decisions);

    private static EventTable Copy(EventTable table, int[] events, IReadOnlyList<IdentityDecision> decisions)
    {
        return new EventTable
        {
            Count = events.Length,
            Time = Array.ConvertAll(events, i => table.Time[i]),
            Sequence = Array.ConvertAll(events, i => table.Sequence[i]),
            Place = Array.ConvertAll(events, i => table.Place[i]),
            Side = Array.ConvertAll(events, i => table.Side[i]),
            Traits = Array.ConvertAll(events, i => table.Traits[i]),
            Deadline = Array.ConvertAll(events, i => table.Deadline[i]),
            References = Array.ConvertAll(table.References, codes => Array.ConvertAll(events, i => codes[i])),
            Terms = table.Terms,
            Links = table.Links.ToArray(),
            Decisions = decisions,
        };
    }

    private static void ShouldBeEqual(EventLog log, EventLog whole)
    {
        (log.Count, log.CustomerCount, log.AnonymousCount).ShouldBe((whole.Count, whole.CustomerCount, whole.AnonymousCount));
        log.Time.ShouldBe(whole.Time);
        log.Customer.ShouldBe(whole.Customer);
        log.Instance.ShouldBe(whole.Instance);
        log.InstanceStart.ShouldBe(whole.InstanceStart);
        log.Type.ShouldBe(whole.Type);
        log.Activity.ShouldBe(whole.Activity);
        log.Side.ShouldBe(whole.Side);
        log.Traits.ShouldBe(whole.Traits);
        log.Deadline.ShouldBe(whole.Deadline);
        log.SpreadOrder.ShouldBe(whole.SpreadOrder);
        foreach (var dimension in Dimensions.All) log.References[(int)dimension].ShouldBe(whole.References[(int)dimension], dimension.ToString());
        Enumerable.Range(0, whole.Count).Select(log.TypeOf).ShouldBe(Enumerable.Range(0, whole.Count).Select(whole.TypeOf));
        log.Terms(Dimension.Type).Count.ShouldBe(whole.Terms(Dimension.Type).Count);
    }
}
