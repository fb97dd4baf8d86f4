using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class MiscategorisedTests
{
    // Of 100 that come in by email 40 are corrected and take eight hours, of the 400 from the portal 20; the others take two and a bit.
    [Fact]
    public void A_channel_whose_topics_are_wrong_is_found_with_what_it_costs_in_time()
    {
        var finding = Run((channel, number) => channel == "email" ? number % 5 < 2 : number % 20 == 1).Findings.ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Channel email: 40 % of tickets are opened under a topic that is corrected later, against 5 % elsewhere.");
        finding.Effect.Value.ShouldBe(0.35, 1e-3);
        finding.Struck.Count.ShouldBe(40);
        finding.Remark.ShouldNotBeNull().ShouldStartWith("Of those whom it strikes: time to resolve 8.");
    }

    [Fact]
    public void As_many_on_every_channel_are_none() => Run((_, number) => number % 5 == 1).Findings.ShouldBeEmpty();

    [Fact]
    public void A_correction_that_changes_nothing_is_none() =>
        Run((channel, number) => channel == "email" ? number % 5 < 2 : number % 20 == 1, corrected: "Mail").Findings.ShouldBeEmpty();

    [Fact]
    public void Without_corrections_in_the_log_it_is_not_looked_for() => Run((_, _) => false).NotLooked.Select(not => (not.Detector.Id, not.TooFew)).ShouldBe([("miscategorised", null)]);

    private static FindingRun Run(Func<string, int, bool> isWrong, string corrected = "VPN")
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 500).Select(i => Ticket(i, i % 5 == 0 ? "email" : "portal", channel => isWrong(channel, i / 5), corrected))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new Miscategorised()]);
    }

    private static Happening[] Ticket(int number, string channel, Func<string, bool> isWrong, string corrected)
    {
        var hour = number * 1.37;
        Happening Of(double at, string type) => new(hour + at, type) { Ticket = $"T{number}", By = ActorSide.Agent };
        var opened = Of(0, EventTypes.TicketCreated) with { By = ActorSide.Customer, Channel = channel, Topic = "Mail" };
        return isWrong(channel)
            ? [opened, Of(1, EventTypes.TicketRecategorised) with { Topic = corrected }, Of(8 + (number % 7 / 10.0), EventTypes.TicketResolved)]
            : [opened, Of(2 + (number % 7 / 10.0), EventTypes.TicketResolved)];
    }
}
