using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class DeadlineSpikeTests
{
    // Of fifty deadlines a week four or six are missed, in turn; ten more from the ninth of sixteen weeks on.
    [Fact]
    public void A_rise_is_found_with_its_week()
    {
        var finding = Run((week, number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2))).ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Everywhere: since the week of 2 March 2026 30 % of the deadlines to resolve are missed, before that 10 %.");
        finding.Since.ShouldBe(new DateOnly(2026, 3, 2));
        finding.Cases.Metric.ShouldBe("sla-breached-resolve");
    }

    [Fact]
    public void Deadlines_that_are_missed_as_often_as_ever_are_none() => Run((week, number) => number < 9 + (2 * (week % 2))).ShouldBeEmpty();

    [Fact]
    public void A_fall_is_none() => Run((week, number) => number < (week < 8 ? 14 : 4) + (2 * (week % 2))).ShouldBeEmpty();

    // Fifty tickets a week, due after two hours; solved after one, or after three.
    private static IReadOnlyList<Finding> Run(Func<int, int, bool> isMissed)
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 16 * 50).Select(i => Ticket(i, isMissed(i / 50, i % 50)))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new DeadlineSpike()]).Findings;
    }

    private static Happening[] Ticket(int number, bool isMissed)
    {
        var hour = (number / 50 * 168) + (number % 50 * 3);
        Happening Of(double at, string type, ActorSide by) => new(at, type) { By = by, Ticket = $"T{number}" };
        return
        [
            Of(hour, EventTypes.TicketCreated, ActorSide.Customer) with { Deadline = hour + 2 },
            Of(hour + (isMissed ? 3 : 1), EventTypes.TicketResolved, ActorSide.Agent),
        ];
    }
}
