using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>Collects what happens, and puts it in order at the end.</summary>
internal sealed class DemoJournal(long start, long end)
{
    private readonly List<DemoEvent> _events = [];

    public void Add(DemoEvent happened)
    {
        var time = happened.Time.ToUnixTimeSeconds();
        if (time >= start && time < end) _events.Add(happened);
    }

    /// <summary>The customer, or an agent with his team, or the system where neither is named, does something on a ticket.</summary>
    public void Add(TicketPlan plan, long time, string type, string side, DemoAgent? agent = null, bool visible = false, string? team = null) =>
        Add(On(plan, time, type) with { Side = side, Agent = agent?.Name, Team = team ?? agent?.Team, VisibleToCustomer = visible });

    /// <summary>An event of a ticket with what every row of its source carries.</summary>
    public static DemoEvent On(TicketPlan plan, long time, string type) => new(DemoWindow.Date(time), type)
    {
        Ticket = plan.Id,
        Email = plan.Customer.Email,
        Channel = plan.Channel,
        Priority = plan.Priority,
        Topic = plan.TopicAt(time),
        ConfigurationItem = plan.ItemAt(time),
        Deadline = type == EventTypes.TicketCreated ? DemoWindow.Date(plan.Deadline) : null,
    };

    /// <summary>What the customer of each ticket heard from the service, in order of time.</summary>
    public ILookup<string, DemoEvent> Words() =>
        _events.Where(e => e is { VisibleToCustomer: true, Ticket: not null, Side: not Sides.Customer }).OrderBy(e => e.Time).ToLookup(e => e.Ticket!);

    /// <summary>Everything in order of time, numbered within its ticket; what is of the same second stays as it was written.</summary>
    public IReadOnlyList<DemoEvent> InOrder()
    {
        var numbers = new Dictionary<string, int>();
        return [.. _events.OrderBy(e => e.Time).Select(Numbered)];

        DemoEvent Numbered(DemoEvent happened)
        {
            if (happened.Ticket is not { } ticket) return happened;
            numbers[ticket] = numbers.GetValueOrDefault(ticket) + 1;
            return happened with { Sequence = numbers[ticket] };
        }
    }
}
