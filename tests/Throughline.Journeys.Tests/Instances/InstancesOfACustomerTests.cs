using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

public class InstancesOfACustomerTests
{
    private const string Anna = "email:anna@example.org";

    [Fact]
    public void AppThenIvrThenAgentIsOneInstanceWithThreeChannels()
    {
        // R255: no ticket until the agent opens one.
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: Anna, topic: "Payments", channel: "app")
            .Add("2026-03-02 09:20", EventTypes.ContactStarted, customer: Anna, topic: "Payments", channel: "IVR")
            .Add("2026-03-02 09:24", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "Payments", channel: "agent"));

        log.InstanceCount.ShouldBe(1);
        InstanceTable.Build(log).Channels[0].ShouldBe(3);
    }

    [Fact]
    public void SameCustomerAndIssueAcrossTicketsIsOneInstance()
    {
        // R073.
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 17:00", EventTypes.TicketResolved, ticket: "T1")
            .Add("2026-03-04 08:00", EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "VPN"));

        log.InstanceCount.ShouldBe(1);
        InstanceTable.Build(log).Tickets[0].ShouldBe(2);
    }

    [Fact]
    public void AnotherIssueOfTheCustomerIsAnotherInstance()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "Laptop"));

        log.InstanceCount.ShouldBe(2);
    }

    [Theory]
    [InlineData("2026-03-09 08:59", 1)]
    [InlineData("2026-03-09 09:00", 1)]
    [InlineData("2026-03-09 09:01", 2)]
    public void TheContinuationWindowIncludesItsEnd(string again, int instances)
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add(again, EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "VPN"));

        log.InstanceCount.ShouldBe(instances);
    }

    [Fact]
    public void ATicketStaysInItsInstanceHoweverLongItSleeps()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-01-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-06-02 09:00", EventTypes.TicketClosed, ticket: "T1", customer: Anna, topic: "VPN"));

        log.InstanceCount.ShouldBe(1);
    }

    [Fact]
    public void WithoutATopicAnEventJoinsWhatTheCustomerDidLast()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "Laptop")
            .Add("2026-03-02 11:00", EventTypes.TicketNoted, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 12:00", EventTypes.ContactStarted, customer: Anna));

        log.Instance.ShouldBe([0, 0, 0, 1]);
        log.TypeOf(2).ShouldBe(EventTypes.ContactStarted);
    }

    [Fact]
    public void AnInstanceWithoutATopicTakesTheNextOneEvenIfAnotherMatterCameBetween()
    {
        // The old VPN ticket is out of the window when the portal is visited, and stirs before the new matter gets its ticket.
        var log = Build(new EventTableBuilder()
            .Add("2026-02-01 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: Anna)
            .Add("2026-03-02 10:00", EventTypes.TicketNoted, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 11:00", EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "Laptop"));

        log.InstanceCount.ShouldBe(2);
        log.InstanceStart.ShouldBe([0, 2, 4]);
        log.TypeOf(2).ShouldBe(EventTypes.PortalVisited);
    }

    [Fact]
    public void LinkedTicketsAreOneInstanceAcrossTopics()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ContactStarted, ticket: "SD1", customer: Anna, topic: "Question")
            .Add("2026-04-20 10:00", EventTypes.TicketCreated, ticket: "IM1", topic: "Network")
            .LinkTickets("SD1", "IM1"));

        log.InstanceCount.ShouldBe(1);
        log.CustomerCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(11, 11)]
    public void ATicketThatMoreThanTenOthersNameTiesNobody(int naming, int instances)
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < naming; i++)
            story.Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: $"IM{i}").LinkTickets($"IM{i}", "PROBLEM");

        Build(story).InstanceCount.ShouldBe(instances);
    }

    [Fact]
    public void ALinkDoesNotMergeTicketsOfDifferentCustomers()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "Outage")
            .Add("2026-03-02 09:05", EventTypes.TicketCreated, ticket: "T2", customer: "email:ben@example.org", topic: "Outage")
            .LinkTickets("T1", "T2"));

        log.InstanceCount.ShouldBe(2);
        log.CustomerCount.ShouldBe(2);
    }

    [Fact]
    public void InstancesOfOneCustomerDoNotMixInTheLogsOrder()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, ticket: "T1", customer: Anna, topic: "VPN")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, ticket: "T2", customer: Anna, topic: "Laptop")
            .Add("2026-03-02 11:00", EventTypes.TicketClosed, ticket: "T1", customer: Anna, topic: "VPN"));

        log.Instance.ShouldBe([0, 0, 1]);
        log.TypeOf(1).ShouldBe(EventTypes.TicketClosed);
    }

    [Fact]
    public void TiesOfTimeFallToTheSequenceThenToThePlace()
    {
        var log = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", "third", ticket: "T1", sequence: 2, place: 0)
            .Add("2026-03-02 09:00", "second", ticket: "T1", sequence: 1, place: 2)
            .Add("2026-03-02 09:00", "first", ticket: "T1", sequence: 1, place: 1));

        Enumerable.Range(0, 3).Select(log.TypeOf).ShouldBe(["first", "second", "third"]);
    }

    private static EventLog Build(EventTableBuilder story) =>
        EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
}
