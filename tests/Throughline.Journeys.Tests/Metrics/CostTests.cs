using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class CostTests
{
    private static readonly CostRates Own = new()
    {
        Currency = "EUR",
        AssistedContact = Rate(5),
        AgentMinute = Rate(0.5m),
        Channels = new Dictionary<string, CostRate> { ["phone"] = Rate(8) },
        FurtherChannel = Rate(4.25m),
    };

    // A call of ten minutes: 8 + 10 × 0.50; a mail: 5; a ticket from the portal, on which a person works: 5. Two are resolved.
    private static readonly EventLog Log = Logs.Of(
        [
            new(0, EventTypes.ContactStarted) { Channel = "Phone" },
            new(1 / 12.0, EventTypes.TicketCreated) { Ticket = "T1", Channel = "Phone" },
            new(1 / 6.0, EventTypes.ContactEnded) { Channel = "Phone" },
            new(1, EventTypes.TicketResolved) { Ticket = "T1", Channel = "Mail" },
        ],
        [new(0, EventTypes.TicketCreated) { Ticket = "T2", Channel = "Mail" }],
        [new(0, EventTypes.TicketCreated) { Ticket = "T3", Channel = "Portal" }, new(9, EventTypes.TicketResolved) { Ticket = "T3", Channel = "App" }, new(10, EventTypes.TicketClosed) { Ticket = "T3", Channel = "Chat" }]);

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new CostPerInstance(), (13 + 5 + 5) / 3.0, 3 },
        { new CostPerInstance(Summary.Median), 5, 3 },
        { new CostPerInstance(Summary.P90), 5 + (0.8 * 8), 3 },
        { new CostPerInstance(Summary.Total), 23, 3 },
        { new CostPerResolution(), 23 / 2.0, 2 },
        { new FurtherChannelCost(RateOrigin.Own), 3 * 4.25, 3 },      // phone and mail; portal, app and chat
        { new FurtherChannelCost(RateOrigin.AnalystDefault), 3 * 9, 3 },
        { new OneChannelSaving(), 16.94, 1 },
    };

    // R074: how many channels a matter takes is a distribution, and the cost of further channels is what it adds up to.
    [Fact]
    public void The_shares_of_one_two_and_three_channels_make_the_whole_and_the_cost_model()
    {
        var log = new MeasuredLog(Log, new MeasureRules { Costs = Own });
        var shares = new[] { 1, 2, 3 }.Select(count => SelfServiceTests.Figure(log, new ChannelCountShare(count)).Value!.Value).ToList();

        shares.ShouldBe([1 / 3.0, 1 / 3.0, 1 / 3.0], 1e-9);
        SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.Own)).Value.ShouldNotBeNull().ShouldBe(3 * ((shares[1] * 1) + (shares[2] * 2)) * 4.25, 1e-9);
    }

    // R226: each contact has one cause, so what the causes cost adds up to the whole; who upstream could spare them stands beside it.
    [Fact]
    public void What_the_causes_of_contacts_cost_adds_up_to_the_cost_of_all()
    {
        var log = new MeasuredLog(Log, new MeasureRules { Costs = Own });
        var causes = log.Figures(new CostByCause(), FigureScope.Of(log.Instances));

        causes.Sum(cause => cause.Figure.Value).ShouldBe(23);
        causes.ShouldAllBe(cause => cause.Figure.Unit == "EUR");
        new CostByCause().OwnerOf("Not fixed").ShouldBe("the team that called it solved");
        new DemandByCause().OwnerOf("Not fixed").ShouldBe("the team that called it solved");
        new MeasuredLog(Log).Figures(new CostByCause(), FigureScope.Of(log.Instances)).ShouldBeEmpty();
    }

    // R131: own data takes the place of the analyst's figure, and both are shown; R148: the class of a channel decides what a contact costs.
    [Theory]
    [MemberData(nameof(Expected))]
    public void Costs_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = SelfServiceTests.Figure(new MeasuredLog(Log, new MeasureRules { Costs = Own }), metric);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-9);
        figure.N.ShouldBe(n);
    }

    [Fact]
    public void A_figure_names_its_rates_and_whose_they_are()
    {
        var log = new MeasuredLog(Log, new MeasureRules { Costs = Own });
        var (own, analyst) = (SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.Own)), SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.AnalystDefault)));

        (own.Unit, analyst.Unit).ShouldBe(("EUR", "USD"));
        own.Population.ShouldEndWith("a further channel 4.25 EUR (own: the books, 2026-01-01)");
        analyst.Population.ShouldContain("9 USD (analyst default: ");
        SelfServiceTests.Figure(log, new CostPerInstance()).Population.ShouldContain("a contact by phone 8 EUR (own: the books, 2026-01-01)");
    }

    [Fact]
    public void Without_own_rates_there_is_no_cost_and_the_analysts_figure_stands_alone()
    {
        var log = new MeasuredLog(Log);

        SelfServiceTests.Figure(log, new CostPerInstance()).Value.ShouldBeNull();
        SelfServiceTests.Figure(log, new CostPerResolution()).Value.ShouldBeNull();
        SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.Own)).Value.ShouldBeNull();
        SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.AnalystDefault)).Value.ShouldBe(27);
    }

    [Fact]
    public void A_thousand_journeys_from_three_channels_to_one_save_16940_dollars_to_the_cent()
    {
        var journeys = Enumerable.Range(0, 1000).Select(_ => new Happening[]
        {
            new(0, EventTypes.ContactStarted) { Channel = "App" }, new(1, EventTypes.ContactStarted) { Channel = "IVR" }, new(2, EventTypes.ContactStarted) { Channel = "Phone" },
        });
        var log = new MeasuredLog(Logs.Of([.. journeys]));

        SelfServiceTests.Figure(log, new OneChannelSaving()).Value.ShouldBe(16_940.00);
        SelfServiceTests.Figure(log, new FurtherChannelCost(RateOrigin.AnalystDefault)).Value.ShouldBe(18_000.00);
    }

    [Fact]
    public void The_two_figures_of_the_analyst_are_two_inputs()
    {
        (AnalystFigures.ThreeChannelsToOne.Amount / 2).ShouldBe(8.47m);
        AnalystFigures.FurtherChannel.Amount.ShouldBe(9m);
    }

    // Costs 10, 20 and 30 of which the first two are resolved: 60 / 2; distances -20, -10 and 30 have the variance 700;
    // standard error sqrt(700 / (3 × (2/3)²)) = 22.913; t(2; 0.975) = 4.302653.
    [Fact]
    public void The_interval_of_a_ratio_is_Cochrans()
    {
        var interval = RatioInterval.Of(30, 1400, 2, 3).ShouldNotBeNull();

        interval.Low.ShouldBe(30 - 98.586, 1e-3);
        interval.High.ShouldBe(30 + 98.586, 1e-3);
        RatioInterval.Of(30, 0, 1, 1).ShouldBeNull();
    }

    private static CostRate Rate(decimal amount) => new(amount, "the books", new DateOnly(2026, 1, 1), RateOrigin.Own);
}
