using Throughline.Journeys.Events;
using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Identity;

public sealed class SharedIdentifierTests
{
    private const string Mailbox = "email:info@x.example";

    [Fact]
    public void OnTicketsOfManyOthersAnIdentifierIsShared()
    {
        var graph = IdentityGraph.Of(MailboxOnTicketsOf(26).Table(), new IdentityRules(), hubLimit: 10);

        graph.Shared.ShouldBe([new SharedIdentifier(graph.Book.Find(Mailbox), LinkedWith: 0, OnTicketsOf: 26)]);
        IdentityGraph.Of(MailboxOnTicketsOf(25).Table(), new IdentityRules(), hubLimit: 10).Shared.ShouldBeEmpty();
    }

    [Fact]
    public void EventsOfASharedMailboxAreTheTicketsCustomers()
    {
        var log = Build(MailboxOnTicketsOf(26).Add("2026-03-03 09:00", EventTypes.TicketCreated, ticket: "lone", customer: Mailbox));

        // 26 people, each with the mailbox's event of their ticket, and a ticket of which only the mailbox is known.
        log.CustomerCount.ShouldBe(27);
        log.AnonymousCount.ShouldBe(1);
        log.InstanceCount.ShouldBe(27);
    }

    [Fact]
    public void ASharedAccountIsOneCustomerWithManyContacts()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 12; i++)
            story.Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: $"T{i}", customer: "account:harbour").LinkCustomers("account:harbour", $"email:{i}@x.example");

        var log = Build(story);

        (log.CustomerCount, log.AnonymousCount).ShouldBe((1, 0));
    }

    [Fact]
    public void ATicketThatAHundredReportOnMakesNobodyShared()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 100; i++) story.Add("2026-03-02 09:00", EventTypes.TicketNoted, ticket: "outage", customer: $"account:{i}");

        IdentityGraph.Of(story.Table(), new IdentityRules(), hubLimit: 10).Shared.ShouldBeEmpty();
    }

    private static EventTableBuilder MailboxOnTicketsOf(int people)
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < people; i++)
        {
            story.Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: $"T{i}", customer: Mailbox)
                .Add("2026-03-02 09:10", EventTypes.TicketReplied, ticket: $"T{i}", customer: $"account:{i}");
        }

        return story;
    }

    private static EventLog Build(EventTableBuilder story) =>
        EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
}
