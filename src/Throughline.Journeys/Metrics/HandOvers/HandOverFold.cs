using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.HandOvers;

/// <summary>
/// Finds the hand-overs of a log. A ticket passes when an event names another team than the one before; who talks with the customer about it does not take it over. If that event only passes it on
/// (<c>ticket.assigned</c>, <c>ticket.escalated</c>), the wait runs from it to the service's next other event on the ticket; if the event
/// is the new team's first act itself, the wait runs from the ticket's event before it. Systems and customers do not act for a team.
/// </summary>
internal sealed class HandOverFold
{
    private readonly EventLog _log;
    private readonly int[] _teams;
    private readonly int[] _tickets;
    private readonly bool[] _passes;
    private readonly bool[] _isCustomers;
    private readonly bool[] _isConversation;
    private readonly int _waiting;
    private readonly Dictionary<int, TicketInHand> _inHand = [];
    private readonly List<HandOver> _found = [];

    private HandOverFold(EventLog log)
    {
        _log = log;
        (_teams, _tickets) = (log.References[(int)Dimension.Team], log.References[(int)Dimension.Ticket]);
        var types = log.Terms(Dimension.Type);
        _waiting = types.Find(EventTypes.TicketWaiting);
        _isConversation = EventRolesByType.Conversations(types);
        _passes = ByType(types, EventTypes.TicketAssigned, EventTypes.TicketEscalated);
        _isCustomers = ByType(types, EventTypes.TicketCreated, EventTypes.CustomerReplied, EventTypes.SurveyAnswered, EventTypes.PortalVisited, EventTypes.ArticleViewed, EventTypes.ContactStarted);
    }

    /// <summary>The hand-overs, in the order of the log.</summary>
    public static IReadOnlyList<HandOver> Of(EventLog log)
    {
        var fold = new HandOverFold(log);
        if (fold._teams.Length == 0) return [];
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            fold._inHand.Clear();
            var (start, end) = log.Instances(instance);
            for (var i = start; i < end; i++) fold.Take(instance, i);
        }

        return fold._found;
    }

    private void Take(int instance, int index)
    {
        var ticket = _tickets.Length == 0 ? 0 : _tickets[index];
        if (!_inHand.TryGetValue(ticket, out var inHand)) _inHand[ticket] = inHand = new TicketInHand();
        var (time, team) = (_log.Time[index], _isConversation[_log.Type[index]] ? 0 : _teams[index]);
        if (team != 0 && inHand.Team != 0 && team != inHand.Team) Pass(inHand, instance, index);
        if (team != 0) inHand.Team = team;
        if (inHand.Latest is { Wait: EventBatch.NoTime } latest && IsAct(index)) latest.Wait = time - inHand.Since;
        if (_waiting != 0 && _log.Type[index] == _waiting)
        {
            if (inHand.Latest is { } asking) asking.IsAskedAfter = true;
            inHand.IsAsked = true;
        }

        inHand.LastTime = time;
    }

    private void Pass(TicketInHand inHand, int instance, int index)
    {
        var handOver = new HandOver { Instance = instance, Event = index, From = inHand.Team, To = _teams[index], WasAskedBefore = inHand.IsAsked };
        _found.Add(handOver);
        inHand.Latest = handOver;
        inHand.Since = IsAct(index) ? inHand.LastTime : _log.Time[index];
    }

    private bool IsAct(int index) =>
        _log.Side[index] is ActorSide.Agent or ActorSide.Unknown && !_passes[_log.Type[index]] && !_isCustomers[_log.Type[index]];

    private static bool[] ByType(TermBook types, params string[] names)
    {
        var found = new bool[types.Count + 1];
        foreach (var name in names) found[types.Find(name)] = true;
        found[0] = false;
        return found;
    }

    /// <summary>In whose hand a ticket is.</summary>
    private sealed class TicketInHand
    {
        public int Team { get; set; }

        public bool IsAsked { get; set; }

        public long Since { get; set; }

        public long LastTime { get; set; }

        public HandOver? Latest { get; set; }
    }
}
