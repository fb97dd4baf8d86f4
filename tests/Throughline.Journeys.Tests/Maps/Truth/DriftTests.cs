using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Tests.Events;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps.Truth;

public sealed class DriftTests
{
    [Fact]
    public void An_activity_that_no_step_draws_is_listed_with_its_share()
    {
        // R020: remote sessions come up that the map does not know.
        var log = Logs.Of([.. Truths.Journeys(6, 0, "ask", "solve"), .. Truths.Journeys(2, 0, "ask", "remote.session", "remote.session", "solve")]);

        var drift = Truths.Of(Truths.Map(["ask"], ["solve"]), log).Drift;

        var activity = drift.Activities.ShouldHaveSingleItem();
        (activity.Type, activity.Journeys.Value, activity.Share.Value).ShouldBe(("remote.session", 2, 0.25));
        drift.Journeys.Value.ShouldBe(0.25);
    }

    [Fact]
    public void A_channel_of_which_nothing_is_drawn_is_listed()
    {
        var log = Logs.Of(
            [new(0, "ask") { Channel = "mail" }, new(1, "note") { Channel = "mail" }],
            [new(0, "ask") { Channel = "mail" }, new(1, "see") { Channel = "video" }]);

        var channel = Truths.Of(Truths.Map(["ask"]), log).Drift.Channels.ShouldHaveSingleItem("mail is drawn where it asks");

        (channel.Channel, channel.Share.Value, channel.Share.N).ShouldBe(("video", 0.5, 2));
    }

    [Fact]
    public void A_step_is_not_seen_only_where_it_could_be()
    {
        var log = Logs.Of([.. Truths.Journeys(5, 0, "a"), .. Truths.Journeys(1, 0, "b")]);

        var drift = Truths.Of(Truths.Map(["a", "b", "c", "[d]"]), log, instance => instance < 5).Drift;

        drift.NotSeen.Select(step => step.Step.Id).ShouldBe(["b"], "c is in no data, and nothing is bound to d");
    }

    [Fact]
    public void A_map_drafted_from_the_data_has_not_drifted() => Prop.ForAll(SomeJourneys(), journeys =>
    {
        var log = Logs.Of([.. journeys]);
        var drift = Truths.Of(MapDraft.Draft("all", "All", null, log), log).Drift;
        return drift is { Activities.Count: 0, Channels.Count: 0, NotSeen.Count: 0, Journeys.Value: 0 };
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Drawing_what_is_not_drawn_makes_the_drift_vanish() => Prop.ForAll(SomeJourneys(), journeys =>
    {
        var log = Logs.Of([.. journeys]);
        var map = Truths.Map(["Check"], ["ticket.created"]);
        var before = Truths.Of(map, log).Drift;
        var drawn = map with { Phases = [.. map.Phases, new Phase("New", [.. before.Activities.Select(activity => Truths.Step(activity.Type))])] };

        var after = Truths.Of(drawn, log).Drift;

        return after is { Activities.Count: 0, Journeys.Value: 0 } && before.Journeys.Value > 0 == before.Activities.Count > 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_of_arrival_gives_the_same_truth() => Prop.ForAll<int, int>((seed, shuffle) =>
    {
        var story = Arrivals.Story(seed);
        var map = MapDraft.Draft("m", "M", null, Build(story));
        var half = map with { Phases = [.. map.Phases.Take((map.Phases.Count + 1) / 2).Reverse()] };
        Json(half, Build(Arrivals.Again(story, shuffle))).ShouldBe(Json(half, Build(story)));
    }).QuickCheckThrowOnFailure();

    private static EventLog Build(EventTable table) => EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken);

    private static string Json(JourneyMap map, EventLog log) => JsonSerializer.Serialize(Truths.Of(map, log));

    private static Arbitrary<List<Happening[]>> SomeJourneys() =>
        Gen.Elements(EventTypes.TicketCreated, EventTypes.TicketReplied, EventTypes.TicketResolved, EventTypes.ContactStarted, "Check", "Ship")
            .NonEmptyListOf().Select(types => types.Select((type, hour) => new Happening(hour, type) { Channel = hour % 2 == 0 ? "mail" : "" }).ToArray())
            .NonEmptyListOf().Select(journeys => journeys.ToList()).ToArbitrary();
}
