using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ExchangeMetricTests
{
    // Answered at 1, asks again at 3 and, waiting, at 4; answered at 8 (5 h). Works again at 10, resolved at 20, closed at 100.
    private static readonly Happening[] Restored =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "T1" },
        new(1, EventTypes.TicketReplied) { Ticket = "T1" },
        new(3, EventTypes.CustomerReplied) { Ticket = "T1" },
        new(4, EventTypes.CustomerReplied) { Ticket = "T1" },
        new(8, EventTypes.TicketReplied) { Ticket = "T1" },
        new(10, EventTypes.ServiceRestored) { Ticket = "T1" },
        new(20, EventTypes.TicketResolved) { Ticket = "T1" },
        new(100, EventTypes.TicketClosed) { Ticket = "T1" },
    ];

    // Answered at 2, asks again at 5, resolved at 6 (1 h); never closed, so neither is there a time to close.
    private static readonly Happening[] Resolved =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "T2" },
        new(2, EventTypes.TicketReplied) { Ticket = "T2" },
        new(5, EventTypes.CustomerReplied) { Ticket = "T2" },
        new(6, EventTypes.TicketResolved) { Ticket = "T2" },
    ];

    private static readonly EventLog Log = Logs.Of(Restored, Resolved);

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new TimeToNextResponse(), 3 * 3600, 2 },
        { new TimeToNextResponse(Summary.Mean), 3 * 3600, 2 },
        { new TimeToNextResponse(Summary.P90), (1 + (0.9 * 4)) * 3600, 2 },
        { new TimeToRestore(), 8 * 3600, 2 },                         // 10; without a restoration the resolution at 6
        { new TimeToRestore(Summary.Mean), 8 * 3600, 2 },
        { new TimeToRestore(Summary.P90), (6 + (0.9 * 4)) * 3600, 2 },
        { new TimeToClose(), 100 * 3600, 1 },
        { new TimeToClose(Summary.Mean), 100 * 3600, 1 },
        { new TimeToClose(Summary.P90), 100 * 3600, 1 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void Answers_restorations_and_closings_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = metric.Compute(Log);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-6);
        figure.N.ShouldBe(n);
    }

    [Fact]
    public void Where_no_restoration_is_recorded_the_time_to_restore_is_unknown() =>
        new TimeToRestore().Compute(Logs.OfOne(Resolved)).Value.ShouldBeNull();

    [Theory]
    [InlineData(47 + (59 / 60.0), 1)]
    [InlineData(48, 1)]
    [InlineData(48 + (1 / 60.0), 0)]
    public void The_repeat_window_holds_its_end(double hours, double share)
    {
        var log = Logs.OfOne(new(0, EventTypes.ContactStarted), new(hours, EventTypes.ContactStarted));

        new RepeatContact().Compute(log).Value.ShouldBe(share);
        new RepeatContact48Hours().Compute(log).Value.ShouldBe(share);
    }

    [Fact]
    public void The_repeat_window_can_be_set_and_is_named()
    {
        var log = Logs.OfOne(new(0, EventTypes.ContactStarted), new(30, EventTypes.ContactStarted));
        var measured = new MeasuredLog(log, new MeasureRules { RepeatWindow = TimeSpan.FromHours(24) });

        var figure = measured.Figure(new RepeatContact(), FigureScope.Of(measured.Instances));

        figure.Value.ShouldBe(0);
        figure.Population.ShouldBe("journey instances with a contact; window 24 h");
    }

    [Fact]
    public void Three_definitions_of_first_contact_resolution_differ()
    {
        Happening[] reopenedByAnAgent =
        [
            new(0, EventTypes.TicketCreated) { Ticket = "A", Team = "Desk" }, new(1, EventTypes.TicketResolved) { Ticket = "A", Team = "Desk" },
            new(2, EventTypes.TicketReopened) { Ticket = "A", By = ActorSide.Agent }, new(3, EventTypes.TicketResolved) { Ticket = "A" },
        ];
        Happening[] passedOn =
        [
            new(0, EventTypes.TicketCreated) { Ticket = "B", Team = "Desk" }, new(1, EventTypes.TicketAssigned) { Ticket = "B", Team = "Network" },
            new(2, EventTypes.TicketResolved) { Ticket = "B", Team = "Network" },
        ];
        var log = Logs.Of(reopenedByAnAgent, passedOn);

        new NoFurtherContact().Compute(log).Value.ShouldBe(1);
        new FirstContactResolution().Compute(log).Value.ShouldBe(0.5);
        new FirstTierResolution().Compute(log).Value.ShouldBe(0);
    }

    // 40 hours without a word, whatever the deadline said; what agents note among themselves is no word.
    [Fact]
    public void Forty_hours_of_silence_are_silence_inside_the_SLA_too()
    {
        var log = Logs.OfOne(
            new(0, EventTypes.TicketCreated) { Ticket = "T" },
            new(1, EventTypes.TicketAcknowledged) { Ticket = "T", By = ActorSide.System },
            new(20, EventTypes.TicketNoted) { Ticket = "T", By = ActorSide.Agent },
            new(41, EventTypes.TicketReplied) { Ticket = "T", By = ActorSide.Agent },
            new(42, EventTypes.TicketResolved) { Ticket = "T" });

        new SilentForADay().Compute(log).Value.ShouldBe(1);
        new SilentAfterAcknowledgement().Compute(log).Value.ShouldBe(1);
        new LongestSilence().Compute(log).Value.ShouldBe(40 * 3600);
    }

    [Theory]
    [InlineData(24.9, 0)]
    [InlineData(25, 1)]
    public void A_day_of_silence_is_24_hours(double replied, double share)
    {
        var log = Logs.OfOne(
            new(0, EventTypes.TicketCreated) { Ticket = "T" },
            new(1, EventTypes.TicketAcknowledged) { Ticket = "T" },
            new(replied, EventTypes.TicketReplied) { Ticket = "T" });

        new SilentAfterAcknowledgement().Compute(log).Value.ShouldBe(share);
        new SilentForADay().Compute(log).Value.ShouldBe(share);
    }
}
