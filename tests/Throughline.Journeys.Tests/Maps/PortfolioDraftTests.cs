using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

public sealed class PortfolioDraftTests
{
    [Fact]
    public void Frequent_topics_get_a_journey_each_and_nothing_is_left_out()
    {
        var log = Logs.Of([.. Topics(100, "Software access"), .. Topics(50, "Password"), .. Topics(1, "Odd"), .. Topics(1, "")]);

        var maps = PortfolioDraft.Draft(log);

        maps.Select(map => map.Id).ShouldBe(["all", "software-access", "password", "everything-else"]);
        maps.Skip(1).Sum(map => InstanceScope.Of(log, map.Scope).InstanceCount).ShouldBe(log.InstanceCount);
    }

    [Fact]
    public void The_named_journeys_and_everything_else_hold_every_instance_and_nothing_twice()
    {
        Happening[] two = [new(0, EventTypes.TicketCreated) { Topic = "sw" }, new(1, EventTypes.TicketRecategorised) { Topic = "odd" }];
        Happening[] odd = [new(0, EventTypes.TicketCreated) { Topic = "odd" }, new(1, EventTypes.TicketResolved)];
        Happening[] none = [new(0, EventTypes.ContactStarted), new(1, EventTypes.ContactEnded), new(2, EventTypes.SurveyAnswered)];
        var log = Logs.Of([two, odd, none, .. Topics(2, "pw")]);

        var maps = PortfolioDraft.Draft(log, [new GivenJourney("software", "Software", "sw"), new GivenJourney("password", "Password", "pw")]);

        maps.Select(map => (map.Id, InstanceScope.Of(log, map.Scope).InstanceCount)).ShouldBe([("all", 5), ("software", 1), ("password", 2), ("everything-else", 2)]);
        InstanceScope.Of(log, maps[^1].Scope).InstanceStart.ShouldBe([0, 2, 5]); // the odd one and the one without a topic
    }

    [Fact]
    public void Any_topics_of_any_instances_lie_in_some_journey_and_the_rest_in_no_other() => Prop.ForAll(
        Gen.Elements("", "a", "b", "c", "d").NonEmptyListOf()
            .Select(topics => topics.Select((topic, hour) => new Happening(hour, EventTypes.TicketNoted) { Topic = topic }).ToArray())
            .NonEmptyListOf().ToArbitrary(),
        journeys =>
        {
            var log = Logs.Of([.. journeys]);
            var maps = PortfolioDraft.Draft(log, [new GivenJourney("a", "A", "a"), new GivenJourney("b", "B", "b")]).Skip(1).ToList();
            var named = journeys.Count(journey => journey.Any(happening => happening.Topic is "a" or "b"));
            var rest = maps.Where(map => map.Id == "everything-else").Sum(map => InstanceScope.Of(log, map.Scope).InstanceCount);
            return maps.Count == 0 ? named == 0 : named + rest == journeys.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_topics_there_is_one_journey() =>
        PortfolioDraft.Draft(Logs.Of(Topics(3, ""))).Single().Id.ShouldBe("all");

    [Fact]
    public void Topics_that_read_alike_keep_addresses_of_their_own()
    {
        var maps = PortfolioDraft.Draft(Logs.Of([.. Topics(2, "VPN access"), .. Topics(3, "vpn-access"), .. Topics(1, "Zugänge"), .. Topics(1, "密码")]));

        maps.Select(map => map.Id).ShouldBeUnique();
        maps.Select(map => map.Id).ShouldAllBe(id => id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
    }

    [Fact]
    public void At_most_twelve_topics_are_drawn()
    {
        var log = Logs.Of([.. Enumerable.Range(0, 20).SelectMany(i => Topics(20 - i, $"Topic {i:00}"))]);

        var maps = PortfolioDraft.Draft(log);

        maps.Count.ShouldBe(1 + 12 + 1);
        maps[1].Name.ShouldBe("Topic 00");
    }

    [Fact]
    public void Given_names_come_first()
    {
        var log = Logs.Of([.. Topics(2, "sw"), .. Topics(3, "pw")]);

        var maps = PortfolioDraft.Draft(log, [new GivenJourney("software", "Get access to software", "sw"), new GivenJourney("gone", "Gone", "nowhere")]);

        maps.Select(map => map.Name).ShouldBe(["All journeys", "Get access to software", "Everything else"]);
    }

    [Fact]
    public void A_scope_keeps_instances_whole_and_counts_their_customers()
    {
        var log = Logs.Of([.. Topics(2, "sw"), .. Topics(3, "pw")]);

        var scoped = InstanceScope.Of(log, new JourneyScope("topic", ["pw"]));

        scoped.InstanceCount.ShouldBe(3);
        scoped.Count.ShouldBe(6);
        scoped.CustomerCount.ShouldBe(3);
        scoped.Instance.ShouldBe([0, 0, 1, 1, 2, 2]);
        scoped.Customer.ShouldBe([0, 0, 1, 1, 2, 2]);
    }

    [Fact]
    public void A_scope_over_a_dimension_that_does_not_exist_is_refused() =>
        Should.Throw<WorkspaceException>(() => InstanceScope.Of(ServiceLog.Four(), new JourneyScope("mood", ["bad"]))).Message.ShouldContain("mood");

    private static Happening[][] Topics(int count, string topic) =>
    [
        .. Enumerable.Repeat<Happening[]>([new(0, EventTypes.TicketCreated) { Topic = topic }, new(1, EventTypes.TicketResolved)], count),
    ];
}
