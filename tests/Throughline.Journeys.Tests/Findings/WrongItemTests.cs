using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class WrongItemTests
{
    // Of 100 that come in by email 40 name another item in the end and take eight hours, of the 400 from the portal 20; the others take two and a bit.
    [Fact]
    public void A_channel_whose_items_are_wrong_is_found_with_what_it_costs_in_time()
    {
        var finding = Run((channel, number) => channel == "email" ? number % 5 < 2 : number % 20 == 1).Findings.ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Channel email: 40 % of tickets name a configuration item that is corrected later, against 5 % elsewhere.");
        finding.Effect.Value.ShouldBe(0.35, 1e-3);
        finding.Struck.Count.ShouldBe(40);
        finding.Remark.ShouldNotBeNull().ShouldStartWith("Of those whom it strikes: time to resolve 8.");
    }

    [Fact]
    public void As_many_on_every_channel_are_none() => Run((_, number) => number % 5 == 1).Findings.ShouldBeEmpty();

    // The customer's second ticket is about another item: neither is wrong.
    [Fact]
    public void Another_ticket_on_another_item_is_no_correction() =>
        Run((channel, number) => channel == "email" ? number % 5 < 2 : number % 20 == 1, isOneTicket: false).NotLooked.Select(not => not.Detector.Id).ShouldBe(["wrong-item"]);

    // A change names all that it touches at once.
    [Fact]
    public void A_list_of_items_is_no_correction() =>
        Run((channel, number) => channel == "email" ? number % 5 < 2 : number % 20 == 1, after: 0).NotLooked.Select(not => not.Detector.Id).ShouldBe(["wrong-item"]);

    [Fact]
    public void Where_no_item_is_ever_corrected_it_is_not_looked_for() => Run((_, _) => false).NotLooked.Select(not => (not.Detector.Id, not.TooFew)).ShouldBe([("wrong-item", null)]);

    private static FindingRun Run(Func<string, int, bool> isWrong, bool isOneTicket = true, double after = 1)
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 500).Select(i => Tickets(i, i % 5 == 0 ? "email" : "portal", channel => isWrong(channel, i / 5), isOneTicket, after))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new WrongItem()]);
    }

    private static Happening[] Tickets(int number, string channel, Func<string, bool> isWrong, bool isOneTicket, double after)
    {
        var hour = number * 1.37;
        Happening Of(double at, string type) => new(hour + at, type) { Ticket = $"T{number}", By = ActorSide.Agent };
        var opened = Of(0, EventTypes.TicketCreated) with { By = ActorSide.Customer, Channel = channel, Item = "laptop-7" };
        var other = Of(after, EventTypes.TicketNoted) with { Item = "vpn-gw-2", Ticket = isOneTicket ? $"T{number}" : $"U{number}" };
        return isWrong(channel) ? [opened, other, Of(8 + (number % 7 / 10.0), EventTypes.TicketResolved)] : [opened, Of(2 + (number % 7 / 10.0), EventTypes.TicketResolved)];
    }
}
