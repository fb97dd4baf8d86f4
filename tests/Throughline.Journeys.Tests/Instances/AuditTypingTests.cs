using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

public class AuditTypingTests
{
    [Fact]
    public void TheTypeOfARowIsWhatChangedSinceTheRowBefore()
    {
        // Written in reverse, as a file sorted by "last updated" would be.
        var story = new EventTableBuilder();
        Row(story, "2026-03-02 18:00", EventTypes.TicketClosed, "Closed", team: "B", agent: "b1", topic: "VPN", priority: "2");
        Row(story, "2026-03-02 17:00", EventTypes.TicketResolved, "Resolved", team: "B", agent: "b1", topic: "VPN", priority: "2");
        Row(story, "2026-03-02 16:00", EventTypes.TicketStatus, "Active", team: "B", agent: "b1", topic: "VPN", priority: "2");
        Row(story, "2026-03-02 15:00", EventTypes.TicketResolved, "Resolved", team: "B", agent: "b1", topic: "VPN", priority: "2");
        Row(story, "2026-03-02 14:00", EventTypes.TicketStatus, "Active", team: "B", agent: "b1", topic: "VPN", priority: "2");
        Row(story, "2026-03-02 13:00", EventTypes.TicketStatus, "Active", team: "B", agent: "b1", topic: "VPN", priority: "3");
        Row(story, "2026-03-02 12:00", EventTypes.TicketStatus, "Active", team: "B", agent: "b1", topic: "Mail", priority: "3");
        Row(story, "2026-03-02 11:00", EventTypes.TicketStatus, "Active", team: "B", agent: "a1", topic: "Mail", priority: "3");
        Row(story, "2026-03-02 10:00", EventTypes.TicketStatus, "Active", team: "A", agent: "a1", topic: "Mail", priority: "3");
        Row(story, "2026-03-02 09:30", EventTypes.TicketStatus, "Active", team: "A", agent: "a1", topic: "Mail", priority: "3");
        Row(story, "2026-03-02 09:00", EventTypes.TicketCreated, "New", team: "A", agent: "", topic: "Mail", priority: "3");

        Types(story).ShouldBe([
            EventTypes.TicketCreated, EventTypes.TicketStatus, EventTypes.TicketNoted, EventTypes.TicketAssigned, EventTypes.TicketAssigned,
            EventTypes.TicketRecategorised, EventTypes.TicketPrioritised, EventTypes.TicketResolved, EventTypes.TicketReopened,
            EventTypes.TicketResolved, EventTypes.TicketClosed,
        ]);
    }

    [Fact]
    public void FromResolvedToClosedIsNoReopening()
    {
        var story = new EventTableBuilder();
        Row(story, "2026-03-02 09:00", EventTypes.TicketResolved, "Resolved");
        Row(story, "2026-03-02 10:00", EventTypes.TicketClosed, "Closed");

        Types(story).ShouldBe([EventTypes.TicketResolved, EventTypes.TicketClosed]);
    }

    [Fact]
    public void ARowIsComparedWithTheRowBeforeOfItsTicketEvenUnderAnotherCustomer()
    {
        // The caller was corrected: two customers, so two instances, but one ticket. The rows tie in time; the sequence says which came first.
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketStatus, "INC1", "caller:1", activity: "Active", team: "A", sequence: 1, traits: EventTraits.StateRow)
            .Add("2026-03-02 09:00", EventTypes.TicketStatus, "INC1", "caller:1", activity: "Active", team: "B", sequence: 3, traits: EventTraits.StateRow)
            .Add("2026-03-02 09:00", EventTypes.TicketStatus, "INC1", "caller:2", activity: "Active", team: "A", sequence: 2, traits: EventTraits.StateRow);

        // Sequences 1 and 3 are the first customer's, 2 the second's: the change of team is between 2 and 3.
        Types(story).ShouldBe([EventTypes.TicketStatus, EventTypes.TicketAssigned, EventTypes.TicketNoted]);
    }

    [Fact]
    public void TheStoresBookOfTypesIsLeftAsItWas()
    {
        var story = new EventTableBuilder();
        Row(story, "2026-03-02 09:00", EventTypes.TicketStatus, "Active");
        Row(story, "2026-03-02 10:00", EventTypes.TicketStatus, "Active");
        var table = story.Table();

        EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken).TypeOf(1).ShouldBe(EventTypes.TicketNoted);
        table.Terms[(int)Dimension.Type].Count.ShouldBe(1);
    }

    [Fact]
    public void AColumnOfFreeTextIsRefusedAsTypes()
    {
        var table = new EventTableBuilder().Add("2026-03-02 09:00", "a").Table();
        for (var i = 0; i < 65_535; i++) table.Terms[(int)Dimension.Activity].Code($"The user wrote {i}");

        var refusal = Should.Throw<WorkspaceException>(() => EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken));
        refusal.Problem.ShouldBe(Problem.BadMapping);
        refusal.Message.ShouldContain("activity");
    }

    private static void Row(
        EventTableBuilder story, string time, string type, string state, string team = "", string agent = "", string topic = "", string priority = "") =>
        story.Add(time, type, "INC1", topic: topic, team: team, agent: agent, priority: priority, activity: state, traits: EventTraits.StateRow);

    private static List<string> Types(EventTableBuilder story)
    {
        var log = EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
        return [.. Enumerable.Range(0, log.Count).Select(log.TypeOf)];
    }
}
