using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class AvoidableCauseTests
{
    // Of 100 VPN matters 40 bring a call two hours later, while they are open; of the 400 others 20.
    [Fact]
    public void Where_customers_chase_is_found_with_who_can_do_something_about_it()
    {
        var finding = Run(new StatusChase(), (topic, number) => topic == "VPN" ? number % 5 < 2 : number % 20 == 1).ShouldHaveSingleItem();

        finding.Detector.ShouldBe("avoidable-status-chase");
        finding.Statement.ShouldBe("Topic VPN: 40 % of journeys have an avoidable contact (Asks where it stands), which is up to the team that holds the matter, against 5 % elsewhere.");
        finding.Effect.Value.ShouldBe(0.35, 1e-3);
        finding.Struck.Count.ShouldBe(40);
    }

    [Fact]
    public void Chases_that_are_everywhere_as_frequent_are_none() => Run(new StatusChase(), (_, number) => number % 5 == 1).ShouldBeEmpty();

    // Who asks on a Saturday waits longer and so has longer to chase: that is the calendar's doing.
    [Fact]
    public void Chases_of_what_was_asked_on_one_weekday_are_none() => Run(new StatusChase(), (_, number) => (DayOfWeek)((int)((number * 5 * 1.37 / 24) + 1) % 7) == DayOfWeek.Saturday).ShouldBeEmpty();

    // Tickets name no channel: who calls is "on the phone" because he chases.
    [Fact]
    public void A_channel_that_only_the_chase_names_is_no_place() => Run(new StatusChase(), (_, number) => number % 5 == 1, channel: "").ShouldBeEmpty();

    [Fact]
    public void Another_cause_is_not_blamed() => Run(new NotFixed(), (topic, number) => topic == "VPN" ? number % 5 < 2 : number % 20 == 1).ShouldBeEmpty();

    [Fact]
    public void Every_cause_that_is_avoidable_has_an_owner()
    {
        foreach (var cause in DemandCauseCatalogue.All) (cause.Owner is not null).ShouldBe(cause.IsAvoidable, cause.Id);
    }

    private static IReadOnlyList<Finding> Run(DemandCause cause, Func<string, int, bool> chases, string channel = "email")
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 500).Select(i => Matter(i, i % 5 == 0 ? "VPN" : "Mail", topic => chases(topic, i / 5), channel))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new AvoidableCause(cause)]).Findings;
    }

    private static Happening[] Matter(int number, string topic, Func<string, bool> chases, string channel)
    {
        var hour = number * 1.37;
        Happening Of(double at, string type) => new(hour + at, type) { Ticket = $"T{number}", Topic = topic };
        Happening[] call = chases(topic) ? [Of(2, EventTypes.ContactStarted) with { By = ActorSide.Customer, Channel = "phone" }] : [];
        return [Of(0, EventTypes.TicketCreated) with { By = ActorSide.Customer, Channel = channel }, .. call, Of(5, EventTypes.TicketResolved) with { By = ActorSide.Agent }];
    }
}
