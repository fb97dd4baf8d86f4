using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class MetricTests
{
    private static readonly Happening[] SolvedAtOnce =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "T1", Channel = "portal", Team = "Desk" },
        new(0.1, EventTypes.TicketAcknowledged) { Ticket = "T1", By = ActorSide.System },
        new(2, EventTypes.TicketReplied) { Ticket = "T1", Tool = "IdM", Team = "Desk" },
        new(3, EventTypes.TicketResolved) { Ticket = "T1" },
        new(30, EventTypes.SurveyAnswered) { Ticket = "T1", Score = 5 },
    ];

    // Asked at 10, called at 40 (30 h later, while open), passed Desk > Network > Desk, answered first at 41, solved at 50,
    // reopened by an agent at 51, solved again at 60.
    private static readonly Happening[] Chased =
    [
        new(10, EventTypes.TicketCreated) { Ticket = "T2", Channel = "portal", Team = "Desk" },
        new(11, EventTypes.TicketAcknowledged) { Ticket = "T2", By = ActorSide.System },
        new(12, EventTypes.TicketAssigned) { Ticket = "T2", Team = "Network" },
        new(20, EventTypes.TicketEscalated) { Ticket = "T2", Tool = "IdM" },
        new(30, EventTypes.TicketAssigned) { Ticket = "T2", Team = "Desk", Tool = "Monitor" },
        new(40, EventTypes.ContactStarted) { Channel = "phone" },
        new(41, EventTypes.ContactEnded) { Channel = "phone" },
        new(50, EventTypes.TicketResolved) { Ticket = "T2" },
        new(51, EventTypes.TicketReopened) { Ticket = "T2", By = ActorSide.Agent },
        new(60, EventTypes.TicketResolved) { Ticket = "T2" },
        new(61, EventTypes.SurveyAnswered) { Score = 2 },
    ];

    private static readonly Happening[] StillOpen =
    [
        new(20, EventTypes.TicketCreated) { Ticket = "T3", Channel = "mail", Team = "Desk" },
        new(21, EventTypes.TicketReplied) { Ticket = "T3" },
    ];

    private static readonly EventLog Log = Logs.Of(SolvedAtOnce, Chased, StillOpen);

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new InstanceCount(), 3, 3 },
        { new TicketCount(), 3, 3 },
        { new CustomerCount(), 3, 3 },
        { new ContactsPerInstance(), (1 + 2 + 1) / 3.0, 3 },          // the ticket; ticket and call; the ticket
        { new ChannelsPerInstance(), (1 + 2 + 1) / 3.0, 3 },
        { new StepsPerInstance(), (5 + 11 + 2) / 3.0, 3 },
        { new ChannelCountShare(1), 2 / 3.0, 3 },
        { new ChannelCountShare(2), 1 / 3.0, 3 },
        { new ChannelCountShare(3), 0, 3 },
        { new TimeToDone(), (3 + 50) / 2.0 * 3600, 2 },               // 0 to 3; 10 to 60; the third is open
        { new TimeToDone(Summary.Mean), (3 + 50) / 2.0 * 3600, 2 },
        { new TimeToDone(Summary.P90), (3 + (0.9 * 47)) * 3600, 2 },
        { new TimeToAcknowledge(), 3600, 3 },                         // 0.1 and 1 h; the third is answered after 1 h without an acknowledgement
        { new TimeToAcknowledge(Summary.Mean), 0.7 * 3600, 3 },
        { new TimeToAcknowledge(Summary.P90), 3600, 3 },
        { new TimeToFirstResponse(), 2 * 3600, 3 },                   // 2, 31 and 1 h
        { new TimeToFirstResponse(Summary.Mean), 34 / 3.0 * 3600, 3 },
        { new TimeToFirstResponse(Summary.P90), (2 + (0.8 * 29)) * 3600, 3 },
        { new TimeToResolve(), (3 + 50) / 2.0 * 3600, 2 },            // the reopening at 51 does not end at 50
        { new TimeToResolve(Summary.Mean), (3 + 50) / 2.0 * 3600, 2 },
        { new TimeToResolve(Summary.P90), (3 + (0.9 * 47)) * 3600, 2 },
        { new LongestSilence(), 30 * 3600, 3 },                       // 0.1 to 2; 11 to 41; open, 21 to the log's end at 61: median of 1.9, 30, 40
        { new LongestSilence(Summary.Mean), 71.9 / 3 * 3600, 3 },
        { new LongestSilence(Summary.P90), 38 * 3600, 3 },
        { new SilentForADay(), 2 / 3.0, 3 },
        { new SilentAfterAcknowledgement(), 0.5, 2 },                 // 0.1 to 2; 11 to 41
        { new Duration(), 30 * 3600, 3 },                             // 30, 51, 1 h
        { new FirstContactResolution(), 0.5, 2 },
        { new NoFurtherContact(), 0.5, 2 },
        { new FirstTierResolution(), 0.5, 2 },
        { new RepeatContact48Hours(), 1 / 3.0, 3 },
        { new RepeatContact(), 1 / 3.0, 3 },
        { new AvoidableDemand(), 1 / 4.0, 4 },                        // the call at 40, after the ticket was passed on at 30
        { new ReopenRate(), 0.5, 2 },                                 // the open one was never solved
        { new HopsPerInstance(), (0 + 2 + 0) / 3.0, 3 },
        { new PingPongRate(), 1 / 3.0, 3 },
        { new EscalationRate(), 1 / 3.0, 3 },
        { new UnclearEscalation(), 1, 1 },                            // the one with hand-overs bounces
        { new OpenInstances(), 1 / 3.0, 3 },
        { new OpenAge(), 41 * 3600, 1 },                              // 20 to the log's end at 61
        { new OpenAge(Summary.Mean), 41 * 3600, 1 },
        { new OpenAge(Summary.P90), 41 * 3600, 1 },
        { new ToolsPerTicket(), (1 + 2) / 2.0, 2 },                   // IdM; IdM and Monitor
        { new ToolsPerTicket(Summary.Median), (1 + 2) / 2.0, 2 },
        { new CustomerSatisfaction(), 3.5, 2 },
        { new SatisfactionPercent(), (1 + 0.25) / 2, 2 },             // 5 and 2 of 1 to 5
        { new SatisfiedShare(), 0.5, 2 },
        { JourneyScore.Satisfaction, 3.5, 2 },
        { JourneyScore.LastSatisfaction, 3.5, 2 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_metric_of_three_journeys_is_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = metric.Compute(Log);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-6);
        figure.N.ShouldBe(n);
        figure.Metric.ShouldBe(metric.Definition.Id);
    }

    // R249: one customer with two matters, one of them over two tickets, and another customer with one of each.
    [Fact]
    public void Journeys_tickets_and_customers_are_counted_apart()
    {
        var log = SelfServiceTests.Measured(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "id:Anna", topic: "VPN")
            .Add("2026-03-03 09:00", EventTypes.TicketCreated, "T2", "id:Anna", topic: "VPN")
            .Add("2026-03-03 10:00", EventTypes.TicketCreated, "T3", "id:Anna", topic: "Printer")
            .Add("2026-03-03 11:00", EventTypes.TicketCreated, "T4", "id:Ben", topic: "VPN"));

        new Metric[] { new InstanceCount(), new TicketCount(), new CustomerCount() }.Select(metric => SelfServiceTests.Figure(log, metric).Value).ShouldBe([3, 4, 2]);
    }

    [Fact]
    public void Effort_is_told_from_satisfaction_by_its_scale_or_name()
    {
        var log = Logs.OfOne(
            new(0, EventTypes.SurveyAnswered) { Score = 6, ScoreHigh = 7 },
            new(1, EventTypes.SurveyAnswered) { Score = 2, Survey = "Effort after resolution" },
            new(2, EventTypes.SurveyAnswered) { Score = 5, Survey = "Processes" });

        new CustomerEffort().Compute(log).Value.ShouldBe(6);
        new EffortPercent().Compute(log).Value.ShouldNotBeNull().ShouldBe(((5 / 6.0) + (1 / 4.0)) / 2, 1e-9);
        new CustomerSatisfaction().Compute(log).Value.ShouldBe(5);
    }

    [Fact]
    public void Without_events_no_metric_has_a_value() =>
        MetricCatalogue.All.Select(metric => metric.Compute(Logs.Of()))
            .ShouldAllBe(figure => figure.Value == null && figure.N == 0 && figure.Low == null && figure.Population.Length > 0);

    [Fact]
    public void A_log_without_words_to_customers_knows_nothing_of_silence()
    {
        var log = Logs.OfOne(new(0, EventTypes.TicketCreated), new(50, EventTypes.TicketWaiting), new(100, EventTypes.TicketResolved));

        new LongestSilence().Compute(log).Value.ShouldBeNull();
    }

    [Fact]
    public void An_answer_to_a_question_is_no_further_contact_but_writing_into_silence_is()
    {
        var answered = Logs.OfOne(new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketReplied), new(2, EventTypes.CustomerReplied));
        var ignored = Logs.OfOne(new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketAcknowledged), new(2, EventTypes.CustomerReplied));

        new ContactsPerInstance().Compute(answered).Value.ShouldBe(1);
        new ContactsPerInstance().Compute(ignored).Value.ShouldBe(2);
    }

    [Fact]
    public void A_ticket_that_a_call_led_to_is_the_same_contact()
    {
        var log = Logs.OfOne(new(0, EventTypes.ContactStarted), new(0.2, EventTypes.TicketCreated), new(0.3, EventTypes.ContactEnded), new(5, EventTypes.TicketResolved));

        new ContactsPerInstance().Compute(log).Value.ShouldBe(1);
        new FirstContactResolution().Compute(log).Value.ShouldBe(1);
    }

    [Theory]
    [InlineData(48, 1)]
    [InlineData(48.001, 0)]
    public void Two_days_are_48_hours(double secondContact, double share)
    {
        var log = Logs.OfOne(new(0, EventTypes.ContactStarted), new(secondContact, EventTypes.ContactStarted));

        new RepeatContact48Hours().Compute(log).Value.ShouldBe(share);
    }

    [Theory]
    [InlineData(47.9, 1)]
    [InlineData(48.1, 0)]
    public void Who_comes_back_after_the_resolution_comes_back(double hoursAfter, double share)
    {
        var log = Logs.OfOne(
            new(0, EventTypes.TicketCreated), new(100, EventTypes.TicketResolved), new(100 + hoursAfter, EventTypes.ContactStarted));

        new RepeatContact48Hours().Compute(log).Value.ShouldBe(share);
    }

    [Fact]
    public void Hops_are_counted_within_a_ticket()
    {
        var log = Logs.OfOne(
            new(0, EventTypes.TicketCreated) { Ticket = "A", Team = "Desk" },
            new(1, EventTypes.TicketCreated) { Ticket = "B", Team = "Network" },
            new(2, EventTypes.TicketAssigned) { Ticket = "A", Team = "Desk" },
            new(3, EventTypes.TicketAssigned) { Ticket = "B", Team = "Desk" });

        new HopsPerInstance().Compute(log).Value.ShouldBe(1);
    }

    [Fact]
    public void The_window_is_that_of_the_events()
    {
        var figure = new InstanceCount().Compute(Log);

        figure.From.ShouldBe(new DateTimeOffset(2026, 1, 5, 8, 0, 0, TimeSpan.Zero));
        figure.To.ShouldBe(new DateTimeOffset(2026, 1, 7, 21, 0, 0, TimeSpan.Zero));
        figure.AsOf.ShouldBe(figure.To);
    }
}
