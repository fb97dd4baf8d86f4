using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>Customers who come back on the same matter: by phone or chat while somebody is there, else by mail.</summary>
internal sealed class Returns(DemoWindow window, DemoJournal journal)
{
    private const long CallSeconds = 20 * 60;
    private static readonly IReadOnlyList<DemoAgent> Desk = DemoAgents.Of(DemoTeams.ServiceDesk);

    public void Come(TicketPlan plan)
    {
        if (plan.ContactAgain is not { } time) return;
        var random = window.Stream("return", plan.Index);
        var channel = plan.Customer.Phone is not null && random.Chance(0.8) ? Channels.Phone : Channels.Chat;
        var agent = random.Pick(Desk);
        var length = random.Minutes(3, 15);
        if (window.Office.IsOpen(time) && window.Office.IsOpen(time + CallSeconds)) Call(plan, time, length, channel, agent);
        else journal.Add(plan, time, EventTypes.CustomerReplied, Sides.Customer, visible: true);
    }

    private void Call(TicketPlan plan, long time, long length, string channel, DemoAgent agent)
    {
        var call = new DemoEvent(DemoWindow.Date(time), EventTypes.ContactStarted)
        {
            Ticket = plan.Id,
            Email = plan.Customer.Email,
            Phone = channel == Channels.Phone ? plan.Customer.Phone : null,
            Side = Sides.Customer,
            Channel = channel,
            Agent = agent.Name,
            Team = agent.Team,
            Topic = plan.Journey.Topic,
        };
        journal.Add(call);
        journal.Add(call with { Time = DemoWindow.Date(time + length), Type = EventTypes.ContactEnded, Side = Sides.Agent });
    }
}
