using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Identity;

/// <summary>Counting customers without keeping the events gives the numbers of the log.</summary>
public class CustomerCountTests
{
    [Fact]
    public void OfAnyLogTheNumbersAreThoseOfItsResolution() =>
        Prop.ForAll<int, byte>((seed, hubs) =>
        {
            var story = Arrivals.Story(seed);
            var rules = new InstanceRules { HubLimit = hubs % 3 };
            var log = EventLogBuilder.Build(story, rules, TestContext.Current.CancellationToken);

            var count = Count(story, rules.HubLimit);

            count.Customers.ShouldBe(log.CustomerCount);
            count.Anonymous.ShouldBe(log.AnonymousCount);
            count.Tickets.ShouldBe(story.Codes(Dimension.Ticket).Where(ticket => ticket != 0).Distinct().Count());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ATicketWithoutACustomerIsSomebodyAndLinkedTicketsAreTheSame()
    {
        var events = new EventTableBuilder();
        events.Add("2026-03-01 09:00", EventTypes.TicketCreated, "T1", "email:a", "");
        events.Add("2026-03-01 10:00", EventTypes.TicketClosed, "T1", "", "");
        events.Add("2026-03-01 11:00", EventTypes.TicketCreated, "T2", "", "");
        events.Add("2026-03-01 12:00", EventTypes.TicketCreated, "T3", "", "");
        events.Add("2026-03-01 13:00", EventTypes.ContactStarted, "", "", "");
        events.LinkTickets("T2", "T3");

        var count = Count(events.Table(), hubLimit: 10);

        count.Tickets.ShouldBe(3);
        count.Customers.ShouldBe(3, "a, whoever T2 and T3 are of, and the one without a ticket");
        count.Anonymous.ShouldBe(2);
    }

    private static CustomerCount Count(EventTable table, int hubLimit)
    {
        var count = new CustomerCount(table.Links, table.Terms[(int)Dimension.Ticket].Count, IdentityGraph.Of(table, new IdentityRules(), hubLimit), hubLimit);
        count.Add(table.Codes(Dimension.Ticket), table.Codes(Dimension.Customer));
        return count;
    }
}
