using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>What is done on an outage: whoever has the shift drops everything else, day or night.</summary>
internal sealed class OutageScript(TicketPlan plan, Turn turn, DemoWindow window, DemoJournal journal)
{
    private readonly RandomStream _random = window.Stream("work", plan.Index);

    public IEnumerator<Pause> Run()
    {
        yield return Pause.To(window.Duty.Next(plan.Acknowledged));
        if (plan.IsUrgent) ByShift(EventTypes.TicketAcknowledged, visible: true);
        yield return Later(plan.IsUrgent ? _random.Minutes(2, 5) : _random.Minutes(20, 240));
        journal.Add(plan, turn.Now, EventTypes.TicketAssigned, Sides.Agent, DemoAgents.OnDuty(turn.Now), team: DemoTeams.Operations);
        yield return Later(_random.Duration(15));
        OpenTools();
        ByShift(EventTypes.TicketReplied, visible: !plan.IsSilent);
        yield return Later(_random.Duration(plan.IsUrgent ? 50 : 150));
        ByShift(EventTypes.TicketResolved, visible: true);
        plan.Resolved = turn.Now;
        if (plan.Reopens)
        {
            yield return Pause.To(turn.Now + _random.Hours(3, 40));
            journal.Add(plan, turn.Now, EventTypes.TicketReopened, Sides.Customer, visible: true);
            plan.WasReopened = true;
            yield return Later(_random.Duration(60));
            ByShift(EventTypes.TicketResolved, visible: true);
            plan.Resolved = turn.Now;
        }

        yield return Pause.To(turn.Now + (3 * DemoCalendar.Day));
        journal.Add(plan, turn.Now, EventTypes.TicketClosed, Sides.System);
    }

    private Pause Later(long seconds) => Pause.To(window.Duty.Add(turn.Now, seconds));

    private void ByShift(string type, bool visible = false) =>
        journal.Add(plan, turn.Now, type, Sides.Agent, DemoAgents.OnDuty(turn.Now), visible);

    private void OpenTools()
    {
        var agent = DemoAgents.OnDuty(turn.Now);
        foreach (var tool in AgentTools.For(plan, _random))
            journal.Add(DemoJournal.On(plan, turn.Now, EventTypes.ToolOpened) with { Side = Sides.Agent, Agent = agent.Name, Team = agent.Team, Tool = tool });
    }
}
