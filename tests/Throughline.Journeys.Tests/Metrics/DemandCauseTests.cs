using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class DemandCauseTests
{
    private static readonly Happening Created = new(0, EventTypes.TicketCreated) { Ticket = "T", Team = "Desk" };
    private static readonly Happening Acknowledged = new(1, EventTypes.TicketAcknowledged) { Ticket = "T", By = ActorSide.System };

    // What comes before a call at hour 30, and why the customer calls.
    public static TheoryData<string, Happening[]> Stories => new()
    {
        { "first-need", [] },
        { "repeat", [new(0, EventTypes.ContactStarted)] },
        { "self-service-failed", [new(29, EventTypes.ArticleViewed) { Article = "KB1" }] },
        { "self-service-failed", [new(0, EventTypes.ContactStarted), new(29, EventTypes.ContactStarted) { Channel = "Voice menu" }] },
        { "status-chase", [Created, Acknowledged with { Hour = 6.001 }] },
        { "silence", [Created, Acknowledged with { Hour = 6 }] },
        { "silence", [Created, Acknowledged, new(20, EventTypes.TicketNoted) { Ticket = "T" }] },
        { "passed-on", [Created, Acknowledged, new(2, EventTypes.TicketAssigned) { Ticket = "T", Team = "Network" }] },
        { "silence", [Created, new(2, EventTypes.TicketAssigned) { Ticket = "T", Team = "Network" }, new(3, EventTypes.TicketReplied) { Ticket = "T", Team = "Network", By = ActorSide.Agent }] },
        { "not-fixed", [Created, new(20, EventTypes.TicketResolved) { Ticket = "T" }] },
        { "first-need", [new(0, EventTypes.TicketCreated) { Ticket = "T", By = ActorSide.System }] },
    };

    // R101: codes of the unnecessary demand.
    [Theory]
    [MemberData(nameof(Stories))]
    public void The_last_call_has_the_cause_that_the_story_tells(string cause, Happening[] before) =>
        Causes(new MeasuredLog(Logs.OfOne([.. before, new(30, EventTypes.ContactStarted) { Channel = "Phone" }])))[^1].ShouldBe(cause);

    [Fact]
    public void A_reopening_by_the_customer_says_that_it_was_not_fixed() =>
        Causes(new MeasuredLog(Logs.OfOne(Created, new(5, EventTypes.TicketResolved) { Ticket = "T" }, new(6, EventTypes.TicketReopened) { Ticket = "T", By = ActorSide.Customer })))
            .ShouldBe(["first-need", "not-fixed"]);

    // The release at 08:00 touches vpn-gw-2. Anna's ticket names it two days later to the minute, Ben's a minute later, Cora's names something else.
    [Theory]
    [InlineData("2026-03-04 08:00", "vpn-gw-2", "change")]
    [InlineData("2026-03-04 08:01", "vpn-gw-2", "first-need")]
    [InlineData("2026-03-02 09:00", "mail-1", "first-need")]
    [InlineData("2026-03-02 07:59", "vpn-gw-2", "first-need")]
    public void What_a_release_touched_is_put_down_to_it_for_two_days(string asked, string item, string cause)
    {
        var log = SelfServiceTests.Measured(new EventTableBuilder()
            .Add("2026-03-02 08:00", EventTypes.ChangeReleased, item: "vpn-gw-2")
            .Add(asked, EventTypes.TicketCreated, "T1", "id:Anna", topic: "VPN", item: item));

        Causes(log).ShouldBe([cause]);
        Causes(log.Within(new JourneyScope("topic", ["VPN"]))).ShouldBe([cause]);
    }

    [Theory]
    [InlineData("2026-03-21 09:00", "VPN", "repeat")]
    [InlineData("2026-04-30 09:00", "VPN", "first-need")]
    [InlineData("2026-03-21 09:00", "Printer", "first-need")]
    public void The_same_topic_within_the_window_is_the_same_matter_again(string again, string topic, string cause)
    {
        var log = SelfServiceTests.Measured(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ContactStarted, customer: "id:Anna", topic: "VPN", channel: "Phone")
            .Add(again, EventTypes.ContactStarted, customer: "id:Anna", topic: topic, channel: "Phone"));

        log.Instances.Count.ShouldBe(2);
        Causes(log)[1].ShouldBe(cause);
    }

    // Ten contacts: six needs, three chases of Anna, one failed article.
    [Fact]
    public void Causes_are_shares_of_all_contacts()
    {
        var log = new MeasuredLog(Logs.Of(
        [
            [Created, new(2, EventTypes.ContactStarted), new(4, EventTypes.ContactStarted), new(6, EventTypes.ContactStarted)],
            [new(0, EventTypes.ArticleViewed) { Article = "KB1" }, new(1, EventTypes.TicketCreated) { Ticket = "T2" }],
            .. Enumerable.Range(0, 5).Select(_ => new Happening[] { new(0, EventTypes.ContactStarted) }),
        ]));

        log.Figures(new DemandByCause(), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N)).ShouldBe(
            [("A need for the first time", 0.6, 10), ("Asks where it stands", 0.3, 10), ("Self-service did not help", 0.1, 10)]);
        var avoidable = SelfServiceTests.Figure(log, new AvoidableDemand());
        avoidable.Value.ShouldBe(0.4);
        avoidable.N.ShouldBe(10);
        avoidable.Population.ShouldBe("contacts; changes 48 h, self-service 48 h, same topic 30 days before");
    }

    // Anna and Ben chase and leave, Cora asks once and stays.
    [Fact]
    public void Who_had_to_chase_leaves()
    {
        var story = new EventTableBuilder();
        foreach (var customer in new[] { "Anna", "Ben", "Cora" })
        {
            story.Add("2026-03-02 09:00", EventTypes.TicketCreated, $"T {customer}", $"id:{customer}");
            if (customer != "Cora") story.Add("2026-03-02 15:00", EventTypes.ContactStarted, customer: $"id:{customer}");
            story.Add("2026-04-02 09:00", customer == "Cora" ? EventTypes.OutcomeRetained : EventTypes.OutcomeChurned, customer: $"id:{customer}");
        }

        var log = SelfServiceTests.Measured(story);

        log.Figures(new AfterByCause(new Retention()), FigureScope.Of(log.Instances)).Select(part => (part.Part, part.Figure.Value, part.Figure.N))
            .ShouldBe([("Asks where it stands", 0, 2), ("A need for the first time", 1 / 3.0, 3)]);
    }

    [Fact]
    public void Every_contact_has_exactly_one_cause() =>
        Prop.ForAll<int>(seed =>
        {
            var log = new MeasuredLog(EventLogBuilder.Build(Arrivals.Story(seed), new InstanceRules(), TestContext.Current.CancellationToken));
            var parts = log.Measures(new DemandByCause());
            foreach (var instance in Enumerable.Range(0, log.Instances.Count))
                parts.Sum(part => part.Observations.Instance.Count(seen => seen == instance)).ShouldBe(log.Instances.Contacts[instance]);
            var scope = FigureScope.Of(log.Instances);
            if (parts.Count > 0) parts.Sum(part => part.In(scope).Value!.Value).ShouldBe(1, 1e-9);
        }).QuickCheckThrowOnFailure();

    private static List<string> Causes(MeasuredLog log) => [.. log.Causes.Cause.Select(cause => DemandCauseCatalogue.All[cause].Id)];
}
