using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class MetricShiftTests
{
    private const int Weeks = 14;
    private const int WeekOfTheRise = 7;
    private const int AWeek = 120;

    // From the eighth of fourteen weeks on a matter about VPN waits 5 hours from its acknowledgement to its solution instead of 2; what comes after takes as long as ever.
    [Fact]
    public void A_wait_that_rises_in_one_topic_is_found_in_its_phase()
    {
        var findings = Run(1, (week, topic) => topic == "VPN" && week >= WeekOfTheRise ? 5 : 2, (_, _) => 4);

        var finding = findings.Single(finding => finding.Cases.Metric == "time-in-wait");
        finding.Phase.ShouldBe("Wait");
        finding.Segment.ToString().ShouldBe("topic=VPN");
        finding.Since.ShouldBe(new DateOnly(2026, 2, 23));
        finding.Statement.ShouldStartWith("Topic VPN: since the week of 23 February 2026 the phase \"Wait\" takes ");
        finding.Effect.Here.ShouldBe(5 * 3600, 0.1 * 5 * 3600);
        finding.Effect.Elsewhere.ShouldBe(2 * 3600, 0.1 * 2 * 3600);
        findings.Select(other => other.Cases.Metric).ShouldBeSubsetOf(["time-in-wait", "time-to-resolve", "time-to-first-response"]);
        findings.ShouldAllBe(other => other.Segment.ToString() == "topic=VPN");
    }

    // What is solved as fast as ever, and then takes the customer longer to confirm: no time of the whole ticket sees it.
    [Fact]
    public void A_phase_after_the_solution_is_found_though_the_solution_is_as_quick_as_ever()
    {
        var finding = Run(2, (_, _) => 2, (week, topic) => topic == "VPN" && week >= WeekOfTheRise ? 9 : 4).ShouldHaveSingleItem();

        finding.Cases.Metric.ShouldBe("time-in-resolve");
        finding.Phase.ShouldBe("Resolve");
        finding.Segment.ToString().ShouldBe("topic=VPN");
    }

    // Of 120 a week 24 or 26 call again in turn, from the eighth week on 48 or 50.
    [Fact]
    public void Fewer_solved_at_the_first_contact_is_a_finding_of_the_phase_of_the_solution()
    {
        var finding = Run(3, (_, _) => 2, (_, _) => 4, (week, i) => i < (week >= WeekOfTheRise ? 48 : 24) + (2 * (week % 2)))
            .Single(found => found.Cases.Metric == "first-contact-resolution" && found.Segment.Terms.Count == 0);

        finding.Phase.ShouldBe("Resolve");
        finding.Effect.Value.ShouldBe(-0.2, 0.03);
        finding.Statement.ShouldBe("Everywhere: since the week of 23 February 2026 59 % of the solved matters are solved at the first contact, before that 79 %.");
    }

    // At 5 % more than 6 of 40 alarms would come once in a hundred times.
    [Fact]
    public void Where_every_phase_is_flat_hardly_any_log_says_so() =>
        Enumerable.Range(1, 40).Count(seed => Run(seed, (_, _) => 2, (_, _) => 4).Count > 0).ShouldBeLessThanOrEqualTo(6);

    // A hundred and twenty matters a week, every sixth about VPN: asked, acknowledged, solved, closed. Times vary by a factor of two either way.
    private static IReadOnlyList<Finding> Run(int seed, Func<int, string, double> wait, Func<int, string, double> confirm, Func<int, int, bool>? callsAgain = null)
    {
        var random = new Random(seed);
        var log = new MeasuredLog(Logs.Of([.. from week in Enumerable.Range(0, Weeks) from i in Enumerable.Range(0, AWeek) select Matter(week, i)]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new MetricShift()]).Findings;

        Happening[] Matter(int week, int i)
        {
            var topic = i % 6 == 0 ? "VPN" : "Mail";
            var asked = (week * 168) + (i * 0.75);
            var acknowledged = asked + Vary(0.1);
            var solved = acknowledged + Vary(wait(week, topic));
            Happening Of(double hour, string type, ActorSide by) => new(hour, type) { Ticket = $"T{week}-{i}", Topic = topic, By = by };
            Happening[] usual = [Of(asked, EventTypes.TicketCreated, ActorSide.Customer), Of(acknowledged, EventTypes.TicketAcknowledged, ActorSide.Agent)];
            Happening[] end = [Of(solved, EventTypes.TicketResolved, ActorSide.Agent), Of(solved + Vary(confirm(week, topic)), EventTypes.TicketClosed, ActorSide.Agent)];
            return callsAgain?.Invoke(week, i) == true ? [.. usual, Of((acknowledged + solved) / 2, EventTypes.ContactStarted, ActorSide.Customer) with { Channel = "phone" }, .. end] : [.. usual, .. end];
        }

        double Vary(double hours) => hours * Math.Pow(2, (2 * random.NextDouble()) - 1);
    }
}
