using Throughline.Journeys.Cases;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ServiceLevelTests
{
    private const double Hour = 3600;

    // Resolved 6 minutes before it was due at 4, without a word from the flag at 3:45 on; acknowledged after exactly 40 minutes.
    private static readonly Happening[] AtTheLastMoment =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "A", Priority = "P1", Deadline = 4 },
        new(2 / 3.0, EventTypes.TicketAcknowledged) { Ticket = "A", By = ActorSide.Agent },
        new(3.9, EventTypes.TicketResolved) { Ticket = "A", By = ActorSide.Agent },
    ];

    // An hour late, but the customer hears of it 12 minutes before the deadline. In the desk's hands all the time.
    private static readonly Happening[] LateButTold =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "B", Priority = "P1", Deadline = 4, Team = "Desk" },
        new(0.5, EventTypes.TicketAcknowledged) { Ticket = "B", By = ActorSide.Agent },
        new(3.8, EventTypes.TicketReplied) { Ticket = "B", By = ActorSide.Agent },
        new(5, EventTypes.TicketResolved) { Ticket = "B", By = ActorSide.Agent },
        new(6, EventTypes.SurveyAnswered) { Ticket = "B", Score = 3 },
    ];

    private static readonly Happening[] InTimeAndUnhappy =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "C", Priority = "P3", Deadline = 10 },
        new(1, EventTypes.TicketReplied) { Ticket = "C", By = ActorSide.Agent },
        new(2, EventTypes.TicketResolved) { Ticket = "C", By = ActorSide.Agent },
        new(3, EventTypes.SurveyAnswered) { Ticket = "C", Score = 2 },
    ];

    private static readonly Happening[] WithoutDeadline =
    [
        new(0, EventTypes.TicketCreated) { Ticket = "D" },
        new(2, EventTypes.TicketReplied) { Ticket = "D", By = ActorSide.Agent },
        new(6, EventTypes.TicketResolved) { Ticket = "D", By = ActorSide.Agent },
    ];

    private static readonly MeasuredLog Log = new(
        Logs.Of(AtTheLastMoment, LateButTold, InTimeAndUnhappy, WithoutDeadline),
        new MeasureRules { Clocks = ClockPolicy.Default with { Targets = [.. ClockPolicy.Default.Targets, new ClockTarget(ClockId.Respond, ClockTarget.Any, ClockTarget.Any, 120)] } });

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new ServiceLevelMet(ClockId.Resolve), 2 / 3.0, 3 },
        { new ServiceLevelBreached(ClockId.Resolve), 1 / 3.0, 3 },
        { new ServiceLevelMet(ClockId.Respond), 2 / 4.0, 4 },                      // 3.9, 3.8, 1 and 2 h of 2 h: the last is just in time
        { new ServiceLevelBreached(ClockId.Respond), 2 / 4.0, 4 },
        { new AtRiskNow(ClockId.Resolve), 0, 0 },                                  // nothing runs any more
        { new AtRiskNow(ClockId.Respond), 0, 0 },
        { new NearMiss(), 1 / 3.0, 3 },
        { new RiskWithoutWord(), 1 / 2.0, 2 },
        { new AcknowledgedLate(), 1 / 2.0, 2 },                                    // 40:00 is, 30:00 is not
        { new WorkingTime(ClockId.Acknowledge), (2 / 3.0 + 1) / 2 * Hour, 4 },     // 1/2, 2/3, 1, 2
        { new WorkingTime(ClockId.Acknowledge, Summary.Mean), (0.5 + (2 / 3.0) + 1 + 2) / 4 * Hour, 4 },
        { new WorkingTime(ClockId.Acknowledge, Summary.P90), 1.7 * Hour, 4 },
        { new WorkingTime(ClockId.Respond), 2.9 * Hour, 4 },                       // 1, 2, 3.8, 3.9
        { new WorkingTime(ClockId.Respond, Summary.Mean), 2.675 * Hour, 4 },
        { new WorkingTime(ClockId.Respond, Summary.P90), 3.87 * Hour, 4 },
        { new WorkingTime(ClockId.NextUpdate), 1.2 * Hour, 9 },                    // 2/3, 3 7/30 | 1/2, 3.3, 1.2 | 1, 1 | 2, 4
        { new WorkingTime(ClockId.NextUpdate, Summary.Mean), 16.9 / 9 * Hour, 9 },
        { new WorkingTime(ClockId.NextUpdate, Summary.P90), 3.44 * Hour, 9 },
        { new WorkingTime(ClockId.Restore), 4.45 * Hour, 4 },                      // 2, 3.9, 5, 6
        { new WorkingTime(ClockId.Restore, Summary.Mean), 4.225 * Hour, 4 },
        { new WorkingTime(ClockId.Restore, Summary.P90), 5.7 * Hour, 4 },
        { new WorkingTime(ClockId.Resolve), 4.45 * Hour, 4 },
        { new WorkingTime(ClockId.Resolve, Summary.Mean), 4.225 * Hour, 4 },
        { new WorkingTime(ClockId.Resolve, Summary.P90), 5.7 * Hour, 4 },
        { OpenTimeShare.All[0], 1 / 4.0, 4 },
        { OpenTimeShare.All[1], 3 / 4.0, 4 },
        { OpenTimeShare.All[2], 0, 4 },
        { OpenTimeShare.All[3], 0, 4 },
    };

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_service_level_is_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = Log.Figure(metric, FigureScope.Of(Log.Instances));

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-5); // times of a log are whole microseconds
        figure.N.ShouldBe(n);
    }

    [Fact]
    public void In_time_and_unhappy_comes_before_late_and_content()
    {
        var parts = Log.Measures(new SatisfactionByPriorityAndBreach()).Select(measure => (measure.Part, measure.In(FigureScope.Of(Log.Instances)).Value));

        parts.ShouldBe([("P1, breached", 3), ("P3, in time", 2)]);
    }

    // R007: a dashboard of deadlines shows P3 green. Ten P3 in time with a mean of 2.9, ten P2 late with 3.4.
    [Fact]
    public void P3_in_time_and_unhappy_ranks_before_P2_late()
    {
        static Happening[] Journey(string priority, double resolved, double score) =>
        [
            new(0, EventTypes.TicketCreated) { Ticket = "T", Priority = priority, Deadline = 4 },
            new(resolved, EventTypes.TicketResolved) { Ticket = "T" },
            new(9, EventTypes.SurveyAnswered) { Score = score },
        ];
        var log = new MeasuredLog(Logs.Of(
            [.. Enumerable.Range(0, 10).Select(i => Journey("P3", 2, i == 0 ? 2 : 3)), .. Enumerable.Range(0, 10).Select(i => Journey("P2", 5, i < 4 ? 4 : 3))]));

        log.Figures(new SatisfactionByPriorityAndBreach(), FigureScope.Of(log.Instances)).Select(part => (part.Part, Math.Round(part.Figure.Value!.Value, 9), part.Figure.N))
            .ShouldBe([("P3, in time", 2.9, 10), ("P2, breached", 3.4, 10)]);
    }

    // R040, per shift: 05:59:59 is the night's, 06:00 the early shift's; in Amsterdam both are an hour later.
    [Theory]
    [InlineData("UTC", new[] { "06-14 0 of 1", "22-06 1 of 1" })]
    [InlineData("Europe/Amsterdam", new[] { "06-14 1 of 2" })]
    public void Urgent_matters_left_alone_are_told_apart_by_shift(string zone, string[] expected)
    {
        // The happenings count from 08:00 UTC on Monday.
        static Happening[] Urgent(string ticket, double created, double minutes) =>
        [
            new(created, EventTypes.TicketCreated) { Ticket = ticket, Priority = "P1" },
            new(created + (minutes / 60), EventTypes.TicketAcknowledged) { Ticket = ticket, By = ActorSide.Agent },
        ];
        var log = new MeasuredLog(
            Logs.Of(Urgent("A", 22 - (1 / 3600.0), 40), Urgent("B", 22, 39)),
            new MeasureRules { Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) });

        log.Measures(new AcknowledgedLateByShift()).Select(measure => (measure.Part, Figure: measure.In(FigureScope.Of(log.Instances))))
            .Select(part => FormattableString.Invariant($"{part.Part} {part.Figure.Value * part.Figure.N:0} of {part.Figure.N}"))
            .ShouldBe(expected);
    }

    [Fact]
    public void Without_deadlines_nothing_is_met_or_missed()
    {
        new ServiceLevelMet(ClockId.Resolve).Compute(Logs.Of(WithoutDeadline)).Value.ShouldBeNull();
        new RiskWithoutWord().Compute(Logs.Of(WithoutDeadline)).N.ShouldBe(0);
    }

    // R047: due at 2:00, the data end 10 minutes before; another is due later, a third stands still.
    [Fact]
    public void What_is_about_to_be_missed_at_the_datas_end_is_at_risk_now()
    {
        var log = new MeasuredLog(Logs.Of(
            [new(0, EventTypes.TicketCreated) { Ticket = "A", Deadline = 2 }],
            [new(0, EventTypes.TicketCreated) { Ticket = "B", Deadline = 3 }],
            [new(0, EventTypes.TicketCreated) { Ticket = "C", Deadline = 2 }, new(1.8, EventTypes.SlaPaused) { Ticket = "C" }],
            [new(0, EventTypes.TicketCreated) { Ticket = "D", Deadline = 1 }, new(0.9, EventTypes.TicketResolved) { Ticket = "D", By = ActorSide.Agent }, new(2 - (10 / 60.0), EventTypes.SurveyAnswered) { Ticket = "D", Score = 4 }]));
        var measure = log.Measure(new AtRiskNow(ClockId.Resolve));

        measure.In(FigureScope.Of(log.Instances)).Value.ShouldBe(1);
        measure.Observations.Instance.ToArray().ShouldBe([0]);
        log.Measure(new AtRiskNow(ClockId.Respond)).In(FigureScope.Of(log.Instances)).Value.ShouldBeNull("nothing is to be answered by when");
        CaseDeadline.Of(log, 0).ShouldHaveSingleItem().IsAtRiskNow.ShouldBeTrue();
        CaseDeadline.Of(log, 1).ShouldHaveSingleItem().IsAtRiskNow.ShouldBeFalse();
    }
}
