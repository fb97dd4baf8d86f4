using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Identity;

public class CustomersTests
{
    [Fact]
    public void EventsOfATicketWithoutIdentifierAreItsCustomers()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1")
            .Add("2026-03-02 09:10", EventTypes.TicketReplied, ticket: "T1", customer: "email:anna@example.org"));

        log.CustomerCount.ShouldBe(1);
        log.AnonymousCount.ShouldBe(0);
    }

    [Fact]
    public void OfSeveralIdentifiersOnATicketTheEarliestIsItsCustomer()
    {
        // Ben's code comes first in the book; Anna's event comes first in time.
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 11:00", EventTypes.TicketReplied, ticket: "T1", customer: "email:ben@example.org")
            .Add("2026-03-02 10:00", EventTypes.TicketNoted, ticket: "T1")
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: "email:anna@example.org"));

        log.Customer.ShouldBe([0, 0, 1]);
        log.TypeOf(1).ShouldBe(EventTypes.TicketNoted);
    }

    [Fact]
    public void ATicketWithoutIdentifierTakesTheLinkedTicketsCustomer()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "IM1")
            .Add("2026-03-02 08:50", EventTypes.ContactStarted, ticket: "SD1", customer: "phone:123")
            .LinkTickets("SD1", "IM1"));

        log.CustomerCount.ShouldBe(1);
        log.InstanceCount.ShouldBe(1);
    }

    [Fact]
    public void IdentifiersThatALinkTiesAreOneCustomer()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: "account:77")
            .Add("2026-03-02 09:10", EventTypes.ContactStarted, customer: "phone:123")
            .LinkCustomers("account:77", "phone:123"));

        log.CustomerCount.ShouldBe(1);
    }

    [Fact]
    public void AnIdentifierSharedByMoreThanTenOthersTiesNobody()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 11; i++)
            story.Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: $"account:{i}").LinkCustomers($"account:{i}", "device:kiosk");

        Build(story).CustomerCount.ShouldBe(11);
    }

    [Fact]
    public void TicketsAndLoneEventsWithoutIdentifierAreAnonymousAndComeLast()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 07:00", EventTypes.ArticleViewed)
            .Add("2026-03-02 07:00", EventTypes.ArticleViewed)
            .Add("2026-03-02 08:00", EventTypes.TicketCreated, ticket: "T1")
            .Add("2026-03-02 08:30", EventTypes.TicketClosed, ticket: "T1")
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T2", customer: "email:anna@example.org"));

        log.CustomerCount.ShouldBe(4);
        log.AnonymousCount.ShouldBe(3);
        log.Customer.ShouldBe([0, 1, 2, 3, 3]);
        log.TypeOf(0).ShouldBe(EventTypes.TicketCreated);
    }

    private static EventLog Build(EventTableBuilder story) =>
        EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
}
