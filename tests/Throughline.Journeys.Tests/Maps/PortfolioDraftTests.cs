using Throughline.Journeys.Events;
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
        maps.Skip(1).Sum(map => ScopedLog.Of(log, map.Scope).InstanceCount).ShouldBe(log.InstanceCount);
    }

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

        var scoped = ScopedLog.Of(log, new JourneyScope("topic", ["pw"]));

        scoped.InstanceCount.ShouldBe(3);
        scoped.Count.ShouldBe(6);
        scoped.CustomerCount.ShouldBe(3);
        scoped.Instance.ShouldBe([0, 0, 1, 1, 2, 2]);
        scoped.Customer.ShouldBe([0, 0, 1, 1, 2, 2]);
    }

    [Fact]
    public void A_scope_over_a_dimension_that_does_not_exist_is_refused() =>
        Should.Throw<WorkspaceException>(() => ScopedLog.Of(ServiceLog.Four(), new JourneyScope("mood", ["bad"]))).Message.ShouldContain("mood");

    private static Happening[][] Topics(int count, string topic) =>
    [
        .. Enumerable.Repeat<Happening[]>([new(0, EventTypes.TicketCreated) { Topic = topic }, new(1, EventTypes.TicketResolved)], count),
    ];
}
