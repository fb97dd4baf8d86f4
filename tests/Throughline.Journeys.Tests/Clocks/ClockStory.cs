using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>
/// A story of one customer, a line an event: <c>Mon 09:00 ticket.created priority=P1 due=Mon_13:00</c>; an underscore is a space. The ticket is T1 unless it says otherwise
/// (<c>ticket=</c> for none), an event is by whom its type suggests, and <c>seen</c> means that the customer sees it.
/// </summary>
internal sealed class ClockStory
{
    private ClockStory(EventTable events, ClockPolicy policy)
    {
        Log = EventLogBuilder.Build(events, new InstanceRules(), TestContext.Current.CancellationToken);
        Clocks = ClockTable.Build(Log, InstanceTable.Build(Log), policy);
    }

    public EventLog Log { get; }

    public ClockTable Clocks { get; }

    public static ClockStory Of(string story, ClockPolicy? policy = null) => new(Events(story), policy ?? ClockPolicy.Default);

    public static ClockStory Of(EventTable events, ClockPolicy policy) => new(events, policy);

    /// <summary>The events of a story.</summary>
    public static EventTable Events(string story)
    {
        var table = new EventTableBuilder();
        foreach (var line in story.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) Add(table, line);
        return table.Table();
    }

    /// <summary>The episodes of a clock of a ticket, in order.</summary>
    public IReadOnlyList<Episode> Episodes(ClockId clock, string ticket = "T1") =>
        [.. Enumerable.Range(0, Clocks.Count)
            .Where(i => Clocks.Clock[i] == clock && Log.Terms(Dimension.Ticket).Text(Clocks.Ticket[i]) == ticket)
            .Select(i => Episode.Of(Clocks, i))];

    /// <summary>The only episode of a clock of a ticket.</summary>
    public Episode Only(ClockId clock, string ticket = "T1") => Episodes(clock, ticket).ShouldHaveSingleItem();

    private static void Add(EventTableBuilder table, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var type = words[2];
        table.Add(
            Moment.Iso(Moment.Of($"{words[0]} {words[1]}")),
            type,
            Value("ticket") ?? "T1",
            Value("customer") ?? "email:a",
            priority: Value("priority") ?? "",
            topic: Value("topic") ?? "",
            team: Value("team") ?? "",
            activity: Value("says") ?? "",
            side: SideOf(Value("by") ?? Usual(type)),
            traits: (words.Contains("seen") ? EventTraits.VisibleToCustomer : EventTraits.None) | (words.Contains("row") ? EventTraits.StateRow : EventTraits.None),
            deadline: Value("due") is { } due ? Moment.Of(due) : EventBatch.NoTime);

        string? Value(string key) => words.FirstOrDefault(word => word.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..].Replace('_', ' ');
    }

    private static string Usual(string type) => type switch
    {
        EventTypes.TicketCreated or EventTypes.CustomerReplied or EventTypes.TicketReopened or EventTypes.ContactStarted => "customer",
        EventTypes.TicketAcknowledged or EventTypes.MessageSent => "system",
        _ => "agent",
    };

    private static ActorSide SideOf(string name) => name switch
    {
        "customer" => ActorSide.Customer,
        "agent" => ActorSide.Agent,
        _ => ActorSide.System,
    };
}
