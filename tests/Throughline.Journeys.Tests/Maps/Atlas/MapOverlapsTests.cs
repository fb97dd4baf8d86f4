using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Atlas;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Maps.Atlas;

/// <summary>What two maps have in common, counted by hand.</summary>
public sealed class MapOverlapsTests
{
    private static readonly EventLog Log = Story();

    [Fact]
    public void Instances_customers_and_events_of_both_are_counted()
    {
        var overlap = MapOverlaps.Of(Log, [Map("vpn", "VPN", "ticket.created"), Map("laptop", "Laptop", "ticket.created", "ticket.closed")]).ShouldHaveSingleItem();

        (overlap.One, overlap.Other).ShouldBe(("vpn", "laptop"));
        overlap.Instances.ShouldBe(new Shared(1, 3), "only the ticket that was moved to another topic is about both");
        overlap.Customers.ShouldBe(new Shared(2, 2), "b asked about each, in two matters");
        overlap.Events.ShouldBe(new Shared(2, 5));
        overlap.Bindings.ShouldBe(["ticket.created"]);
    }

    [Fact]
    public void A_map_of_everything_holds_the_others_and_strangers_are_not_listed()
    {
        var everything = new JourneyMap("all", "All", null, []);

        MapOverlaps.Of(Log, [everything, Map("vpn", "VPN")]).ShouldHaveSingleItem().Instances.ShouldBe(new Shared(2, 4));
        MapOverlaps.Of(Log, [Map("printer", "Printer"), Map("vpn", "VPN")]).ShouldBeEmpty();
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    // Scopes of several dimensions and values, of nothing named, of the rest, with a filter and of everything; counted pair by pair, instance by instance.
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_scopes_share_what_counting_them_one_by_one_says(int seed)
    {
        var random = new Random(seed);
        string Any(string[] of) => of[random.Next(of.Length)];
        string[] topics = ["", "VPN", "Laptop", "Printer"], channels = ["", "phone", "portal"];
        var events = new EventTableBuilder();
        for (var i = 0; i < 60; i++) events.Add($"2026-03-{1 + (i / 3):00} 1{i % 3}:00", EventTypes.TicketNoted, $"T{random.Next(15)}", $"email:{random.Next(6)}", Any(topics), Any(channels));
        var log = EventLogBuilder.Build(events.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
        JourneyScope? Scope() => Plain() is { } scope && random.Next(4) == 0 ? scope with { Where = "channel=phone" } : Plain();
        JourneyScope? Plain() => random.Next(8) switch
        {
            0 => null,
            < 5 => new JourneyScope("topic", [Any(topics), Any(topics)], random.Next(3) == 0),
            _ => new JourneyScope("channel", [Any(channels)], random.Next(3) == 0),
        };
        JourneyMap[] maps = [.. Enumerable.Range(0, 8).Select(i => new JourneyMap($"map-{i}", "M", Scope(), []))];
        var members = maps.ToDictionary(map => map.Id, map => MembersOf(InstanceScope.Of(log, map.Scope)));

        var overlaps = MapOverlaps.Of(log, maps);

        overlaps.ShouldNotBeEmpty();
        foreach (var overlap in overlaps)
        {
            var (one, other) = (members[overlap.One], members[overlap.Other]);
            overlap.Instances.ShouldBe(Shared(instance => one[instance], instance => other[instance], _ => 1));
            overlap.Events.ShouldBe(Shared(instance => one[instance], instance => other[instance], instance => log.InstanceStart[instance + 1] - log.InstanceStart[instance]));
            overlap.Customers.Both.ShouldBe(CustomersOf(one).Intersect(CustomersOf(other)).Count());
            overlap.Customers.Either.ShouldBe(CustomersOf(one).Union(CustomersOf(other)).Count());
        }

        bool[] MembersOf(EventLog part) => [.. Enumerable.Range(0, log.InstanceCount).Select(instance => ReferenceEquals(part, log) || part.Origin.Contains(instance))];

        Shared Shared(Func<int, bool> one, Func<int, bool> other, Func<int, long> count) => new(
            Enumerable.Range(0, log.InstanceCount).Where(instance => one(instance) && other(instance)).Sum(count),
            Enumerable.Range(0, log.InstanceCount).Where(instance => one(instance) || other(instance)).Sum(count));

        IEnumerable<int> CustomersOf(bool[] has) => Enumerable.Range(0, log.InstanceCount).Where(instance => has[instance]).Select(instance => log.Customer[log.InstanceStart[instance]]);
    }

    [Fact]
    public void The_spread_says_what_the_instances_are_about()
    {
        var spread = JourneySpread.Of(Log);

        (spread.Instances, spread.WithTopic, spread.Topics, spread.MostOfOneTopic).ShouldBe((4, 4, 3, 2));
        (spread.WithChannel, spread.OneChannel, spread.Channel).ShouldBe((3, 2, "phone"));
        spread.OneType.ShouldBe(2, "b's about a laptop and c's about a printer");
    }

    // Four matters: a's is about VPN and then a laptop; b has one about each; c has a printer.
    private static EventLog Story()
    {
        var events = new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "email:a", "VPN", "phone")
            .Add("2026-03-02 10:00", EventTypes.TicketClosed, "T1", "email:a", "Laptop", "portal")
            .Add("2026-03-03 09:00", EventTypes.TicketCreated, "T2", "email:b", "VPN", "phone")
            .Add("2026-03-03 10:00", EventTypes.TicketClosed, "T2", "email:b", "VPN", "phone")
            .Add("2026-04-03 09:00", EventTypes.TicketCreated, "T3", "email:b", "Laptop")
            .Add("2026-03-05 09:00", EventTypes.TicketCreated, "T4", "email:c", "Printer", "phone");
        return EventLogBuilder.Build(events.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
    }

    private static JourneyMap Map(string id, string topic, params string[] types) =>
        new(id, topic, new JourneyScope("topic", [topic]), [new Phase("P", [new Step("s", "S", Lane.Customer, StepKind.Happy, types.Length == 0 ? null : new StepBinding(types, null))])]);
}
