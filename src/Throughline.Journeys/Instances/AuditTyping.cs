using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// Works out what changed in a row of an audit log from the row before it in the ticket, and so its type. In this order: the first row
/// and a new state have the type that the state is mapped to, but coming back from resolved, closed or cancelled to another
/// state is <c>ticket.reopened</c>; another team or agent is <c>ticket.assigned</c>; another topic <c>ticket.recategorised</c>;
/// another priority <c>ticket.prioritised</c>; nothing that we know, <c>ticket.noted</c>.
/// </summary>
internal sealed class AuditTyping
{
    private readonly ushort[] _type;
    private readonly ushort[] _activity;
    private readonly int[][] _references;
    private readonly bool[] _ended;
    private readonly ushort _reopened;
    private readonly ushort _assigned;
    private readonly ushort _recategorised;
    private readonly ushort _prioritised;
    private readonly ushort _noted;

    private AuditTyping(ushort[] type, ushort[] activity, int[][] references, TermBook types)
    {
        (_type, _activity, _references) = (type, activity, references);
        AddTypes(types);
        _reopened = TypeCodes.Checked(types.Find(EventTypes.TicketReopened));
        _assigned = TypeCodes.Checked(types.Find(EventTypes.TicketAssigned));
        _recategorised = TypeCodes.Checked(types.Find(EventTypes.TicketRecategorised));
        _prioritised = TypeCodes.Checked(types.Find(EventTypes.TicketPrioritised));
        _noted = TypeCodes.Checked(types.Find(EventTypes.TicketNoted));
        _ended = new bool[types.Count + 1];
        foreach (var name in new[] { EventTypes.TicketResolved, EventTypes.TicketClosed, EventTypes.TicketCancelled })
            _ended[types.Find(name)] = true;
        _ended[0] = false;
    }

    /// <summary>Adds the types that only a change can have to a book that may be written to.</summary>
    public static void AddTypes(TermBook types)
    {
        foreach (var type in (string[])[EventTypes.TicketReopened, EventTypes.TicketAssigned, EventTypes.TicketRecategorised, EventTypes.TicketPrioritised, EventTypes.TicketNoted])
            types.Code(type);
    }

    /// <summary>Writes the types of the state rows into <paramref name="type"/>.</summary>
    /// <param name="type">Mapped types in log order; changed.</param>
    /// <param name="activity">The values of the state column.</param>
    /// <param name="traits">Which events are state rows.</param>
    /// <param name="references">The other columns in log order, or empty ones.</param>
    /// <param name="tickets">The log ticket by ticket.</param>
    /// <param name="types">A book that may be written to.</param>
    public static void Type(ushort[] type, ushort[] activity, EventTraits[] traits, int[][] references, TicketSequence tickets, TermBook types)
    {
        var typing = new AuditTyping(type, activity, references, types);
        for (var ticket = 0; ticket + 1 < tickets.Start.Length; ticket++)
            typing.TypeTicket(tickets.Events.AsSpan(tickets.Start[ticket]..tickets.Start[ticket + 1]), traits);
    }

    private void TypeTicket(ReadOnlySpan<int> events, EventTraits[] traits)
    {
        var before = -1;
        ushort mappedBefore = 0;
        foreach (var row in events)
        {
            if ((traits[row] & EventTraits.StateRow) == EventTraits.None) continue;
            var mapped = _type[row];
            if (before >= 0) _type[row] = Changed(before, row, mappedBefore);
            (before, mappedBefore) = (row, mapped);
        }
    }

    private ushort Changed(int before, int row, ushort mappedBefore)
    {
        if (_activity[before] != _activity[row])
            return _ended[mappedBefore] && !_ended[_type[row]] ? _reopened : _type[row];
        if (Differs(Dimension.Team, before, row) || Differs(Dimension.Agent, before, row)) return _assigned;
        if (Differs(Dimension.Topic, before, row)) return _recategorised;
        return Differs(Dimension.Priority, before, row) ? _prioritised : _noted;
    }

    private bool Differs(Dimension dimension, int before, int row)
    {
        var codes = _references[(int)dimension];
        return codes.Length != 0 && codes[before] != codes[row];
    }
}
