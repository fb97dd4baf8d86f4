using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class WeekdaySwellTests
{
    // Twelve weeks; on Mondays 30 ask and wait four hours, on other working days 20 and two, each up to three quarters of an hour more.
    [Fact]
    public void A_monday_on_which_more_ask_and_wait_longer_is_found()
    {
        var finding = Run(mondays: 30, mondayWait: 4).ShouldHaveSingleItem();

        finding.Statement.ShouldStartWith("Asked on Monday: 50 % more journeys begin than on other working days, and the first answer takes 2");
        finding.Effect.Value.ShouldBe(2 * 3600, 600);
        finding.Segment.ToString().ShouldBe("weekday=Monday");
        finding.Cases.Metric.ShouldBe("time-to-first-response");
    }

    // What its page draws: the 360 who asked on Mondays against the 960 who asked on other working days.
    [Fact]
    public void It_rests_on_those_who_asked_on_that_day_and_on_others()
    {
        var log = Log(mondays: 30, mondayWait: 4);
        var scope = FigureScope.Of(log.Instances);
        var finding = Run(mondays: 30, mondayWait: 4).Single();

        var evidence = FindingEvidence.Of(log, scope, finding);

        (evidence.Here.Observations.Count, evidence.Elsewhere.ShouldNotBeNull().Observations.Count).ShouldBe((360, 960));
        FindingCauses.Of(log, scope, finding).ShouldNotBeNull();
    }

    [Fact]
    public void More_who_wait_no_longer_are_none() => Run(mondays: 30, mondayWait: 2).ShouldBeEmpty();

    [Fact]
    public void As_many_who_wait_longer_are_none() => Run(mondays: 20, mondayWait: 4).ShouldBeEmpty();

    // Those who ask on a Saturday wait until Monday, but they are few.
    [Fact]
    public void A_weekend_is_no_working_day() => Run(mondays: 20, mondayWait: 2, saturdays: 4).ShouldBeEmpty();

    private static IReadOnlyList<Finding> Run(int mondays, double mondayWait, int saturdays = 0)
    {
        var log = Log(mondays, mondayWait, saturdays);
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new WeekdaySwell()]).Findings;
    }

    private static MeasuredLog Log(int mondays, double mondayWait, int saturdays = 0)
    {
        var asked = Enumerable.Range(0, 12 * 7).SelectMany(day => Enumerable.Range(0, Many(day % 7, mondays, saturdays)).Select(i => (Day: day, I: i)));
        return new MeasuredLog(Logs.Of([.. asked.Select(at => Ticket(at.Day, at.I, Wait(at.Day % 7, mondayWait)))]));
    }

    private static int Many(int weekday, int mondays, int saturdays) => weekday switch { 0 => mondays, 5 => saturdays, 6 => 0, _ => 20 };

    private static double Wait(int weekday, double mondayWait) => weekday switch { 0 => mondayWait, 5 => 44, _ => 2 };

    private static Happening[] Ticket(int day, int number, double wait)
    {
        var hour = (day * 24) + (number * 0.25);
        Happening Of(double at, string type, ActorSide by) => new(at, type) { By = by, Ticket = $"T{day}-{number}", Visible = true };
        return [Of(hour, EventTypes.TicketCreated, ActorSide.Customer), Of(hour + wait + (((day * 7) + number) % 4 * 0.25), EventTypes.TicketResolved, ActorSide.Agent)];
    }
}
