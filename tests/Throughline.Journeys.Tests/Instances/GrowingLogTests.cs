using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
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
    public void NewLinksAreNotAddedTo()
    {
        var story = new EventTableBuilder();
        story.Add("2026-03-01 09:00", EventTypes.TicketCreated, "T1").Add("2026-03-01 10:00", EventTypes.TicketCreated, "T2");
        var before = story.Table();
        var log = GrowingLog.Of(new EventTable { Count = before.Count, Time = before.Time, Sequence = before.Sequence, Place = before.Place, Side = before.Side, Traits = before.Traits, References = before.References, Terms = before.Terms, Links = [] }, Rules, TestContext.Current.CancellationToken);
        story.LinkTickets("T1", "T2");
        log.With(Part(story.Table(), _ => false), TestContext.Current.CancellationToken).ShouldBeNull();
    }

    private static GrowingLog With(GrowingLog log, EventTable added) => log.With(added, TestContext.Current.CancellationToken).ShouldNotBeNull();

    private static EventLog Whole(EventTable table) => EventLogBuilder.Build(table, Rules, TestContext.Current.CancellationToken);

    private static EventTable Part(EventTable table, Func<int, bool> isIn)
    {
        var events = Enumerable.Range(0, table.Count).Where(isIn).ToArray();
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
            Links = table.Links,
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
