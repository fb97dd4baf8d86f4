using Throughline.Journeys.Events;
using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>How a matter comes in: what happens on the channel, the ticket, and its acknowledgement.</summary>
internal sealed class Openings(DemoWindow window, DemoJournal journal)
{
    private static readonly IReadOnlyList<DemoAgent> Desk = DemoAgents.Of(DemoTeams.ServiceDesk);

    public void Open(TicketPlan plan)
    {
        var random = window.Stream("opening", plan.Index);
        var agent = Channels.IsLive(plan.Channel) ? random.Pick(Desk) : null;
        if (agent is not null) Talk(plan, agent, random);
        if (plan.Channel == Channels.Assistant) Contact(plan, plan.Created - 240, EventTypes.ContactStarted, Channels.Assistant);
        if (plan.Channel == Channels.Portal) Visit(plan.Customer, plan.Created - random.Minutes(22, 30), journal);
        if (plan.ReadArticle) Read(plan, random);
        journal.Add(plan, plan.Created, EventTypes.TicketCreated, Sides.Customer, visible: true);
        if (!plan.IsUrgent) journal.Add(plan, plan.Acknowledged, EventTypes.TicketAcknowledged, agent is null ? Sides.System : Sides.Agent, agent, visible: true);
    }

    public static void Visit(DemoCustomer customer, long time, DemoJournal journal) =>
        journal.Add(new DemoEvent(DemoWindow.Date(time), EventTypes.PortalVisited)
        {
            Email = customer.Email,
            Account = customer.Account,
            Side = Sides.Customer,
            Channel = Channels.Portal,
        });

    /// <summary>A call or chat; some callers have tried the app first, and most go through the voice menu, which knows the phone number only.</summary>
    private void Talk(TicketPlan plan, DemoAgent agent, RandomStream random)
    {
        var hasTriedApp = random.Chance(0.3) && !(window.Has(PlantedHarms.GoneApp) && plan.Created >= GoneApp.Begins(window));
        var hasMenu = random.Chance(0.6);
        if (plan.Channel == Channels.Phone && plan.Customer.Phone is { } phone && hasMenu)
        {
            if (hasTriedApp) Contact(plan, plan.Created - 900, EventTypes.ContactStarted, Channels.App);
            if (hasTriedApp) Contact(plan, plan.Created - 600, EventTypes.ContactEnded, Channels.App);
            Menu(plan.Created - 300, EventTypes.ContactStarted, phone);
            Menu(plan.Created - 180, EventTypes.ContactEnded, phone);
        }

        Contact(plan, plan.Created - 120, EventTypes.ContactStarted, plan.Channel, agent);
        Contact(plan, plan.Created + random.Minutes(3, 12), EventTypes.ContactEnded, plan.Channel, agent);
    }

    private void Menu(long time, string type, string phone) =>
        journal.Add(new DemoEvent(DemoWindow.Date(time), type) { Phone = phone, Side = Sides.Customer, Channel = Channels.VoiceMenu });

    private void Contact(TicketPlan plan, long time, string type, string channel, DemoAgent? agent = null) =>
        journal.Add(new DemoEvent(DemoWindow.Date(time), type)
        {
            Ticket = agent is null ? null : plan.Id,
            Email = plan.Customer.Email,
            Phone = channel == Channels.Phone ? plan.Customer.Phone : null,
            Side = type == EventTypes.ContactStarted || agent is null ? Sides.Customer : Sides.Agent,
            Channel = channel,
            Agent = agent?.Name,
            Team = agent?.Team,
            Topic = agent is null ? null : plan.TopicAt(time),
        });

    private void Read(TicketPlan plan, RandomStream random)
    {
        var time = plan.Created - random.Minutes(4, 20);
        ArticleReaders.Read(plan.Customer, plan.Journey, time, isSolved: false, window, journal, random);
    }
}
