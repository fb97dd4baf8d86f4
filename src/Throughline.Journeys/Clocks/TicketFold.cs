using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>Takes what an event says about its ticket into the ticket's state: priority, topic, hands, waiting, pauses, deadlines.</summary>
internal sealed class TicketFold
{
    private readonly EventLog _log;
    private readonly EventMeanings _meanings;
    private readonly StateChange[] _changes;
    private readonly WaitingFor[] _waitingFor;
    private readonly WaitingFor[] _pausedFor;
    private readonly ClockId[] _deadlineOf;
    private readonly int[] _priority;
    private readonly int[] _topic;
    private readonly int[] _team;
    private readonly int[] _agent;

    public TicketFold(EventLog log, EventMeanings meanings)
    {
        (_log, _meanings) = (log, meanings);
        _changes = ClockLexicon.ByCode(log.Terms(Dimension.Type), ChangeOf);
        _waitingFor = ClockLexicon.ByCode(log.Terms(Dimension.Activity), ClockLexicon.WaitingOf);
        _pausedFor = ClockLexicon.ByCode(log.Terms(Dimension.Activity), ClockLexicon.PausedFor);
        _deadlineOf = ClockLexicon.ByCode(log.Terms(Dimension.Activity), ClockLexicon.DeadlineOf);
        (_priority, _topic) = (log.References[(int)Dimension.Priority], log.References[(int)Dimension.Topic]);
        (_team, _agent) = (log.References[(int)Dimension.Team], log.References[(int)Dimension.Agent]);
    }

    private enum StateChange : byte
    {
        None,
        Assigned,
        Waiting,
        Working,
        Paused,
        Resumed,
        ServiceLevel,
    }

    /// <summary>Folds one event of a ticket and answers whether it opened or ended it.</summary>
    public Happenings Fold(TicketState ticket, int i)
    {
        if (_priority.Length > 0 && _priority[i] != 0) ticket.Priority = _priority[i];
        if (_topic.Length > 0 && _topic[i] != 0) ticket.Topic = _topic[i];
        var change = _changes[_log.Type[i]];
        FoldDeadline(ticket, i, change);
        if (change >= StateChange.Paused)
        {
            FoldServiceLevel(ticket, i, change);
            return Happenings.None;
        }

        var roles = _meanings.RolesOf(i);
        var happened = ticket.Fold(Has(roles, EventRoles.Resolved | EventRoles.Closed), Has(roles, EventRoles.Cancelled), Has(roles, EventRoles.Reopened));
        FoldHands(ticket, i, change);
        FoldWaiting(ticket, i, change, roles);
        return happened;
    }

    private void FoldDeadline(TicketState ticket, int i, StateChange change)
    {
        if (_log.Deadline.Length == 0 || _log.Deadline[i] == EventBatch.NoTime) return;
        ticket.Write(change == StateChange.ServiceLevel ? _deadlineOf[_log.Activity[i]] : ClockId.Resolve, _log.Deadline[i]);
    }

    private void FoldServiceLevel(TicketState ticket, int i, StateChange change)
    {
        if (change == StateChange.Resumed) ticket.ResumeServiceLevel();
        if (change != StateChange.Paused) return;
        ticket.PauseServiceLevel(_pausedFor[_log.Activity[i]]);
    }

    /// <summary>A row of an audit log is the whole state, so that an empty team means none; another event only says what it says.</summary>
    private void FoldHands(TicketState ticket, int i, StateChange change)
    {
        var isNamed = (_team.Length > 0 && _team[i] != 0) || (_agent.Length > 0 && _agent[i] != 0);
        if (isNamed) ticket.IsAssigned = true;
        else if (IsStateRow(i) || change == StateChange.Assigned) ticket.IsAssigned = false;
    }

    private void FoldWaiting(TicketState ticket, int i, StateChange change, EventRoles roles)
    {
        if (IsStateRow(i))
        {
            if (ticket.StateName == _log.Activity[i]) return;
            ticket.StateName = _log.Activity[i];
            ticket.Waiting = WaitingFor.Nothing;
        }

        if (!ticket.IsOpen) return;
        if (change == StateChange.Waiting) ticket.Waiting = _waitingFor[_log.Activity[i]];
        else if (change == StateChange.Working || IsCustomersAnswer(ticket, i, roles)) ticket.Waiting = WaitingFor.Nothing;
    }

    private bool IsCustomersAnswer(TicketState ticket, int i, EventRoles roles) =>
        ticket.Waiting == WaitingFor.Customer
        && (Has(roles, EventRoles.CustomerReplied) || (Has(roles, EventRoles.ContactStarted) && _log.Side[i] is ActorSide.Customer or ActorSide.Unknown));

    private bool IsStateRow(int i) => (_log.Traits[i] & EventTraits.StateRow) != EventTraits.None;

    private static StateChange ChangeOf(string type) => type switch
    {
        EventTypes.TicketAssigned => StateChange.Assigned,
        EventTypes.TicketWaiting => StateChange.Waiting,
        EventTypes.TicketStatus => StateChange.Working,
        EventTypes.SlaPaused => StateChange.Paused,
        EventTypes.SlaResumed => StateChange.Resumed,
        EventTypes.SlaDeadline or EventTypes.SlaBreached => StateChange.ServiceLevel,
        _ => StateChange.None,
    };

    private static bool Has(EventRoles roles, EventRoles any) => (roles & any) != EventRoles.None;
}
