using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>What is known of a log that grew is what is known of the same events at once: every observation, clock and measure of the map, in the same order.</summary>
public sealed class GrownMeasuresTests
{
    private const int Before = 300;
    private const int Batch = 6;
    private static readonly MeasureRules Rules = new() { AfterWindow = TimeSpan.FromDays(4), BeforeWindow = TimeSpan.FromDays(2), Costs = new CostRates { AssistedContact = new CostRate(5.10m, "the books", null, RateOrigin.Own) } };
    private static readonly JourneyScope Topic = new("topic", ["topic 0"]);

    [Fact]
    public void New_late_and_early_events_in_batches_are_the_whole()
    {
        var (again, anew) = (0, 0);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll<int>(seed =>
        {
            var (story, random) = (new EventTableBuilder(), new Random(seed));
            // What the log records must not be new in a batch: then everything is observed anew, which another test shows.
            foreach (var (day, type) in GrowingStory.Types.Index()) story.Add($"2026-03-{1 + (day % 9):00} 08:00", type, $"first {day}", $"email:first {day}", priority: "2");
            GrowingStory.Tell(story, random, Before, fromDay: 1, toDay: 18);
            GrowingStory.CloseMost(story);
            var log = GrowingLog.Of(GrowingStory.Part(story.Table(), 0), new InstanceRules(), TestContext.Current.CancellationToken);
            var (whole, scope) = Asked(new MeasuredLog(log.Log, Rules));
            for (var day = 20; day < 26; day += 2)
            {
                GrowingStory.Tell(story, random, Batch, fromDay: random.Next(3) == 0 ? 3 : day, toDay: day + 2);
                log = log.With(GrowingStory.Part(story.Table(), log.Log.Count), TestContext.Current.CancellationToken).ShouldNotBeNull();
                var (grown, within, isTakenOver) = Grown(log, whole, scope);
                _ = isTakenOver ? again++ : anew++;
                var fresh = new MeasuredLog(log.Log, Rules);
                ShouldKnowTheSame(grown.Log, fresh);
                ShouldKnowTheSame(within.Log, fresh.Within(Topic));
                ShouldShowTheSame(grown, fresh);
                ShouldShowTheSame(within, fresh.Within(Topic));
                (whole, scope) = (grown, within);
            }
        }));
        again.ShouldBeGreaterThan(4 * anew);
    }

    [Fact]
    public void What_the_log_records_for_the_first_time_is_looked_for_everywhere()
    {
        foreach (var first in new[] { EventTypes.ChangeReleased, EventTypes.OutcomeBought, EventTypes.TicketEscalated, EventTypes.TicketResolved, EventTypes.TicketReplied })
        {
            var story = new EventTableBuilder();
            for (var i = 0; i < 40; i++)
            {
                story.Add($"2026-03-{1 + (i % 20):00} 09:00", EventTypes.TicketCreated, $"T{i}", $"email:{i}", item: "mail server");
                if (first != EventTypes.TicketReplied) story.Add($"2026-03-{1 + (i % 20):00} 10:00", EventTypes.TicketAcknowledged, $"T{i}", $"email:{i}");
                if (first != EventTypes.TicketResolved) story.Add($"2026-03-{1 + (i % 20):00} 11:00", EventTypes.TicketClosed, $"T{i}", $"email:{i}");
            }

            var log = GrowingLog.Of(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
            var (before, _) = Asked(new MeasuredLog(log.Log, Rules));
            story.Add("2026-03-02 08:59", first, "T1", "email:1", item: "mail server");
            log = log.With(GrowingStory.Part(story.Table(), log.Log.Count), TestContext.Current.CancellationToken).ShouldNotBeNull();
            var grown = new MeasuredLog(log.Log, Rules);
            grown.GrowFrom(before.Log, log.Moves!).ShouldBeNull(first);
            ShouldKnowTheSame(grown, new MeasuredLog(log.Log, Rules));
        }
    }

    [Fact]
    public void Only_the_customers_that_something_changes_for_are_observed_again()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 20; i++)
            story.Add("2026-03-01 09:00", EventTypes.TicketCreated, $"T{i}", $"email:{i}").Add("2026-03-01 10:00", EventTypes.TicketResolved, $"T{i}", $"email:{i}").Add("2026-03-01 11:00", EventTypes.TicketClosed, $"T{i}", $"email:{i}");
        story.Add("2026-03-08 09:00", EventTypes.TicketCreated, "open", "email:open");
        var log = GrowingLog.Of(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
        var (before, _) = Asked(new MeasuredLog(log.Log, Rules));
        story.Add("2026-03-08 10:00", EventTypes.TicketCreated, "new", "email:3");
        log = log.With(GrowingStory.Part(story.Table(), log.Log.Count), TestContext.Current.CancellationToken).ShouldNotBeNull();
        var again = new MeasuredLog(log.Log, Rules).GrowFrom(before.Log, log.Moves!).ShouldNotBeNull();
        (again.Customers, again.Events).ShouldBe((2, 5));
    }

    private static (MeasuredMap Whole, MeasuredMap Scope) Asked(MeasuredLog whole)
    {
        var scope = whole.Within(Topic);
        foreach (var log in new[] { whole, scope })
        {
            foreach (var metric in MetricCatalogue.All) log.Measure(metric);
            foreach (var metric in MetricCatalogue.ByPart) log.Measures(metric);
        }

        return (MeasuredMap.Of(MapDraft.Draft("all", "All", null, whole.Log), whole), MeasuredMap.Of(MapDraft.Draft("topic", "Topic", Topic, scope.Log), scope));
    }

    private static (MeasuredMap Whole, MeasuredMap Scope, bool IsTakenOver) Grown(GrowingLog log, MeasuredMap whole, MeasuredMap scope)
    {
        var grown = new MeasuredLog(log.Log, Rules);
        var again = grown.GrowFrom(whole.Log, log.Moves!);
        var within = grown.Within(Topic);
        var againWithin = within.GrowFrom(scope.Log, log.Moves!);
        return (
            again is null ? MeasuredMap.Of(whole.Map, grown) : MeasuredMap.Merged(whole, grown, again),
            againWithin is null ? MeasuredMap.Of(scope.Map, within) : MeasuredMap.Merged(scope, within, againWithin),
            again is not null);
    }

    private static void ShouldKnowTheSame(MeasuredLog grown, MeasuredLog fresh)
    {
        foreach (var column in typeof(InstanceTable).GetProperties().Where(property => property.PropertyType.IsArray || property.PropertyType == typeof(bool) || property.PropertyType == typeof(long)))
            Same(column.GetValue(grown.Instances), column.GetValue(fresh.Instances), column.Name);
        ShouldRunTheSame(grown.Clocks, fresh.Clocks);
        foreach (var metric in MetricCatalogue.All) Same(grown.Measure(metric), fresh.Measure(metric));
        foreach (var metric in MetricCatalogue.ByPart)
        {
            var (merged, measured) = (grown.Measures(metric), fresh.Measures(metric));
            merged.Select(part => part.Part).ShouldBe(measured.Select(part => part.Part), metric.Definition.Id);
            foreach (var (part, same) in merged.Zip(measured)) Same(part, same);
        }
    }

    private static void ShouldRunTheSame(ClockTable grown, ClockTable fresh)
    {
        grown.Count.ShouldBe(fresh.Count);
        foreach (var column in typeof(ClockTable).GetProperties().Where(property => property.PropertyType.IsArray))
            Same(First((Array)column.GetValue(grown)!, fresh.Count), First((Array)column.GetValue(fresh)!, fresh.Count), column.Name);
        foreach (var column in typeof(OpenTime).GetProperties()) Same(column.GetValue(grown.Open), column.GetValue(fresh.Open), column.Name);
        for (var instance = 0; instance < grown.Open.Total.Length; instance++) grown.EpisodesOf(instance).ShouldBe(fresh.EpisodesOf(instance));
    }

    private static void ShouldShowTheSame(MeasuredMap grown, MeasuredLog fresh)
    {
        var map = MeasuredMap.Of(grown.Map, fresh);
        var whole = FigureScope.Of(fresh.Instances);
        foreach (var scope in new[] { whole, whole with { Instances = InstanceSet.Where(fresh.Instances.Count, instance => instance % 2 == 0) } })
            JsonSerializer.Serialize(MapFold.View(grown, scope)).ShouldBe(JsonSerializer.Serialize(MapFold.View(map, scope)));
    }

    private static void Same(Measure grown, Measure fresh)
    {
        (grown.Definition, grown.Summary, grown.Population, grown.Part).ShouldBe((fresh.Definition, fresh.Summary, fresh.Population, fresh.Part));
        Same(grown.Observations, fresh.Observations, fresh.Definition.Id);
        (grown.Whole is null).ShouldBe(fresh.Whole is null);
        if (grown.Whole is { } whole) Same(whole, fresh.Whole!, $"the whole of {fresh.Definition.Id}");
    }

    private static void Same(Observations grown, Observations fresh, string name)
    {
        Same(grown.Instance, fresh.Instance, name);
        Enumerable.Range(0, fresh.Count).Select(grown.ValueOf).ShouldBe(Enumerable.Range(0, fresh.Count).Select(fresh.ValueOf), name);
    }

    private static void Same(object? grown, object? fresh, string name)
    {
        if (grown is Array one && fresh is Array other) one.Cast<object>().ShouldBe(other.Cast<object>(), name);
        else grown.ShouldBe(fresh, name);
    }

    private static object[] First(Array column, int count) => [.. column.Cast<object>().Take(count)];
}
