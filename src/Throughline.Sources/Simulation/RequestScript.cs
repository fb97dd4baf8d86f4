using Throughline.Journeys.Events;

namespace Throughline.Sources.Simulation;

/// <summary>What is done on a ticket of the office: triage, assignment, work, waiting, resolution, and now and then the same once more.</summary>
internal sealed class RequestScript(TicketPlan plan, Turn turn, DemoWindow window, DemoJournal journal)
{
    private readonly RandomStream _random = window.Stream("work", plan.Index);

    public IEnumerator<Pause> Run() => Triage().Concat(Look()).Concat(Finish()).Concat(Return()).Concat(Close()).GetEnumerator();

    private IEnumerable<Pause> Triage()
    {
        yield return Pause.To(plan.Acknowledged + 60);
        yield return Pause.For(DemoTeams.ServiceDesk, plan, _random.Minutes(1, 4));
        if (plan.OpenedAs is not null) ByAgent(EventTypes.TicketRecategorised);
        foreach (var team in plan.WrongTeams)
        {
            Assign(team);
            yield return Pause.For(team, plan, _random.Minutes(3, 8));
            ByAgent(EventTypes.TicketNoted);
            if (!plan.IsAskedByWrongTeam) continue;
            foreach (var pause in Ask()) yield return pause;
        }

        Assign(plan.Journey.Team);
        if (!plan.IsEscalated) yield break;
        yield return Pause.For(plan.Journey.Team, plan, _random.Minutes(1, 3));
        ByAgent(EventTypes.TicketEscalated);
    }

    /// <summary>The first proper look: tools are opened, a note is left, and many customers get a word or a question.</summary>
    private IEnumerable<Pause> Look()
    {
        if (plan.LiesUnseen > 0) yield return Pause.To(window.Office.Add(turn.Now, plan.LiesUnseen));
        yield return Pause.For(plan.Journey.Team, plan, _random.Duration(8));
        OpenTools();
        ByAgent(EventTypes.TicketNoted);
        if (!plan.IsSilent && _random.Chance(0.4)) ByAgent(EventTypes.TicketReplied, visible: true);
        if (plan.Journey == DemoJourneys.Access) ByAgent(EventTypes.TicketWaiting);
        if (!plan.Asks) yield break;
        foreach (var pause in Ask()) yield return pause;
    }

    private IEnumerable<Pause> Ask()
    {
        ByAgent(EventTypes.TicketReplied, visible: true);
        ByAgent(EventTypes.TicketWaiting);
        yield return Pause.To(turn.Now + _random.Hours(1, 10));
        journal.Add(plan, turn.Now, EventTypes.CustomerReplied, Sides.Customer, visible: true);
    }

    private IEnumerable<Pause> Finish()
    {
        yield return Pause.To(ReadyAt());
        if (plan.NearMiss is { } moment && turn.Now < moment)
        {
            yield return Pause.To(moment);
            MeetQuietly();
            yield break;
        }

        yield return Pause.For(plan.Journey.Team, plan, _random.Duration(9));
        Resolve();
    }

    private IEnumerable<Pause> Return()
    {
        if (!plan.Reopens) yield break;
        yield return Pause.To(turn.Now + _random.Hours(3, 40));
        journal.Add(plan, turn.Now, EventTypes.TicketReopened, Sides.Customer, visible: true);
        plan.WasReopened = true;
        plan.Resolved = null;
        yield return Pause.For(plan.Journey.Team, plan, _random.Duration(10));
        Resolve();
    }

    private IEnumerable<Pause> Close()
    {
        yield return Pause.To(turn.Now + (3 * DemoCalendar.Day));
        journal.Add(plan, turn.Now, EventTypes.TicketClosed, Sides.System);
    }

    private void Assign(string team) =>
        journal.Add(plan, turn.Now, EventTypes.TicketAssigned, Sides.Agent, turn.Agent, team: team);

    private void ByAgent(string type, bool visible = false) => journal.Add(plan, turn.Now, type, Sides.Agent, turn.Agent, visible);

    private void OpenTools()
    {
        var tools = AgentTools.For(plan, _random);
        var step = (turn.Now - turn.Started) / (tools.Count + 1);
        for (var i = 0; i < tools.Count; i++)
        {
            var time = turn.Started + ((i + 1) * step);
            if (!window.Office.IsOpen(time)) time = turn.Started;
            journal.Add(DemoJournal.On(plan, time, EventTypes.ToolOpened) with { Side = Sides.Agent, Agent = turn.Agent!.Name, Team = turn.Agent.Team, Tool = tools[i] });
        }
    }

    private long ReadyAt() => Math.Max(window.Office.Add(turn.Now, plan.Lies), plan.Acknowledged + plan.OpenAtLeast);

    private void Resolve()
    {
        ByAgent(EventTypes.TicketResolved, visible: true);
        plan.Resolved = turn.Now;
    }

    private void MeetQuietly()
    {
        ByAgent(EventTypes.TicketResolved);
        plan.Resolved = turn.Now;
        plan.Marks |= PlantedHarms.QuietNearMiss;
        journal.Add(plan, turn.Now + _random.Hours(3, 6), EventTypes.MessageSent, Sides.System, visible: true);
    }
}
