using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>R022: drop-off phase by phase, and since when.</summary>
public sealed class EndsInPhaseTests
{
    public static TheoryData<Metric, double, long> Expected { get; } = new()
    {
        { EndsInPhase.All[0], 1 / 3.0, 3 },
        { EndsInPhase.All[1], 0.25, 4 },
        { EndsInPhase.All[2], 0, 2 },
        { EndsInPhase.All[3], 1 / 3.0, 3 },
    };

    // Of three in Look one goes away, one asks and is resolved, one calls and is not heard of again; of four in Ask that one ends there; one is still open; one is cancelled.
    [Theory]
    [MemberData(nameof(Expected))]
    public void A_journey_drops_off_in_the_last_phase_that_it_reaches_unresolved(Metric metric, double value, long n)
    {
        var log = new MeasuredLog(Logs.Of(
            [Read(0)],
            [Read(0), Of(1, EventTypes.TicketCreated), Of(2, EventTypes.TicketAcknowledged), Of(3, EventTypes.TicketResolved)],
            [Read(0), new(1, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer }],
            [Of(0, EventTypes.TicketCreated), Of(1, EventTypes.TicketAcknowledged)],
            [Of(0, EventTypes.TicketCreated), Of(1, EventTypes.TicketAcknowledged), Of(5, EventTypes.TicketCancelled)],
            [Of(0, EventTypes.TicketCreated), Of(2, EventTypes.TicketResolved)]));

        var figure = log.Measure(metric).In(FigureScope.Of(log.Instances));
        (figure.Value, figure.N).ShouldBe((value, n));
    }

    // Of 60 readers a week 12 ask on the phone and get no further; from the seventh week on 36 do. Without that nothing is found.
    [Theory]
    [InlineData(36, true)]
    [InlineData(12, false)]
    public void A_drop_off_that_rises_is_found_in_its_phase_with_its_week(int lost, bool isFound)
    {
        var log = new MeasuredLog(Logs.Of([.. from week in Enumerable.Range(0, 12) from i in Enumerable.Range(0, 60) select Asked(week, i, i < (week >= 6 ? lost : 12) + (week % 2))]));

        var findings = FindingRun.Of(log, FigureScope.Of(log.Instances), [new MetricShift()], cancellationToken: TestContext.Current.CancellationToken).Findings.Where(finding => finding.Cases.Metric == "drop-off-ask").ToList();

        if (!isFound)
        {
            findings.ShouldBeEmpty();
            return;
        }

        var finding = findings.ShouldHaveSingleItem();
        (finding.Phase, finding.Since).ShouldBe(("Ask", new DateOnly(2026, 2, 16)));
        finding.Statement.ShouldBe("Everywhere: since the week of 16 February 2026 61 % of those in the phase \"Ask\" get no further, before that 21 %.");
    }

    private static Happening[] Asked(int week, int i, bool isLost)
    {
        var hour = (week * 168) + (i * 1.5);
        Happening call = new(hour, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer };
        return isLost ? [call] : [call, Of(hour + 1, EventTypes.TicketCreated), Of(hour + 2, EventTypes.TicketResolved)];
    }

    private static Happening Read(double hour) => new(hour, EventTypes.ArticleViewed) { Article = "KB-1", By = ActorSide.Customer };

    private static Happening Of(double hour, string type) => new(hour, type) { Ticket = "T", By = ActorSide.Customer };
}
