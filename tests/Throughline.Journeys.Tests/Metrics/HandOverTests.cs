using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class HandOverTests
{
    // Desk asks at 1 and passes to Network at 4, which notes at 10 (6 h) and asks again at 11; Desk takes it back by replying at 13 (2 h).
    private static readonly Happening[] AskedTwice =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "A", Team = "Desk" },
        new(1, EventTypes.TicketWaiting) { Ticket = "A", Team = "Desk" },
        new(4, EventTypes.TicketAssigned) { Ticket = "A", Team = "Network" },
        new(5, EventTypes.CustomerReplied) { Ticket = "A", Team = "Network", By = ActorSide.Customer },
        new(10, EventTypes.TicketNoted) { Ticket = "A", Team = "Network" },
        new(11, EventTypes.TicketWaiting) { Ticket = "A", Team = "Network" },
        new(13, EventTypes.TicketReplied) { Ticket = "A", Team = "Desk" },
    ];

    // Passed at 1 to Network, which acts at 5 (4 h); passed at 6 to Vendor, which never does.
    private static readonly Happening[] LeftLying =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "B", Team = "Desk" },
        new(1, EventTypes.TicketAssigned) { Ticket = "B", Team = "Network" },
        new(5, EventTypes.TicketNoted) { Ticket = "B" },
        new(6, EventTypes.TicketEscalated) { Ticket = "B", Team = "Vendor" },
    ];

    private static readonly EventLog Log = Logs.Of(AskedTwice, LeftLying);

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new HandOverWait(), 4 * 3600, 3 },
        { new HandOverWait(Summary.Mean), 4 * 3600, 3 },
        { new HandOverWait(Summary.P90), (4 + (0.8 * 2)) * 3600, 3 },
        { new AskedAgainAfterHandOver(), 0.5, 2 },                    // Network asks again, Desk does not; the second ticket never waited
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Hand_overs_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = metric.Compute(Log);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-6);
        figure.N.ShouldBe(n);
    }

    // R118: wait at each edge, whether the customer was asked again, and how much the largest edges cover.
    [Fact]
    public void The_two_largest_edges_cover_three_quarters()
    {
        var log = new MeasuredLog(Log);

        log.Figures(new HandOverShareByEdge(), FigureScope.Of(log.Instances)).Take(2).Sum(edge => edge.Figure.Value).ShouldBe(0.75);
    }

    [Fact]
    public void Each_edge_says_how_much_it_and_those_above_it_cover()
    {
        var (log, metric) = (new MeasuredLog(Log), new HandOverShareByEdge());
        var edges = log.Figures(metric, FigureScope.Of(log.Instances));

        edges.Select(edge => edge.Together!.Value).ShouldBe([0.5, 0.75, 1]);
        var two = metric.Find(log.Measures(metric), edges[1].Together!.Cases!.Part).ShouldNotBeNull();
        two.Part.ShouldBe($"{edges[0].Part} + {edges[1].Part}");
        two.Observations.Count.ShouldBe(3);
        metric.Find(log.Measures(metric), "Desk > Nowhere + Desk > Network").ShouldBeNull();
    }

    [Fact]
    public void Each_edge_has_its_wait_and_its_share()
    {
        var log = new MeasuredLog(Log);
        var scope = FigureScope.Of(log.Instances);

        log.Figures(new HandOverWaitByEdge(), scope).Select(edge => (edge.Part, edge.Figure.Value))
            .ShouldBe([("Desk > Network", 5 * 3600.0), ("Network > Desk", 2 * 3600.0)]);
        log.Figures(new HandOverShareByEdge(), scope).Select(edge => (edge.Part, edge.Figure.Value, edge.Figure.N))
            .ShouldBe([("Desk > Network", 0.5, 4), ("Network > Desk", 0.25, 4), ("Network > Vendor", 0.25, 4)]);
    }

    [Fact]
    public void A_filter_leaves_the_other_journeys_out()
    {
        var log = new MeasuredLog(Log);
        var scope = FigureScope.Of(log.Instances) with { Instances = InstanceSet.Where(2, instance => instance == 1) };

        log.Figure(new HandOverWait(), scope).N.ShouldBe(1);
        log.Figures(new HandOverShareByEdge(), scope).Select(edge => edge.Figure.Value).ShouldBe([0.5, 0.5, 0]);
    }
}
