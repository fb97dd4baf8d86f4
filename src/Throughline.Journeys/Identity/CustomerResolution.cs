using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Whose event each event is. Identifiers join by equality and by links between them. An event without an identifier is its
/// ticket's customer's: the earliest identifier on the ticket, else the earliest on a linked ticket, else one anonymous customer for
/// the ticket and those linked with it. An event with neither is an anonymous customer of its own.
/// </summary>
/// <remarks>The numbers given here depend on the codes, which depend on the order of arrival; the partition does not. <see cref="EventLogBuilder"/> renumbers.</remarks>
internal sealed class CustomerResolution
{
    private readonly EventTable _table;
    private readonly TotalOrder _order;
    private readonly int[] _group;
    private readonly int[] _identity;

    private CustomerResolution(EventTable table, int[] group, int hubLimit)
    {
        _table = table;
        _order = new TotalOrder(table);
        _group = group;
        _identity = CustomerGroups.Of(table.Links, table.Terms[(int)Dimension.Customer].Count, hubLimit);
    }

    /// <summary>The customer of every event, from 0 to <see cref="Count"/> - 1; not every number is taken.</summary>
    public int[] Customer { get; private set; } = [];

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; }

    /// <summary>Customers from this number on are anonymous.</summary>
    public int FirstAnonymous => _identity.Length;

    /// <summary>Resolves all events of a table.</summary>
    /// <param name="table">The events.</param>
    /// <param name="group">The group of every ticket (<see cref="TicketGroups"/>).</param>
    /// <param name="hubLimit">An identifier linked with more others than this joins nobody.</param>
    public static CustomerResolution Of(EventTable table, int[] group, int hubLimit)
    {
        var resolution = new CustomerResolution(table, group, hubLimit);
        resolution.Resolve(resolution.TicketCustomers());
        return resolution;
    }

    private void Resolve(int[] ticketCustomer)
    {
        var tickets = _table.Codes(Dimension.Ticket);
        var identifiers = _table.Codes(Dimension.Customer);
        var customer = new int[_table.Count];
        var next = _identity.Length + _group.Length;
        for (var i = 0; i < customer.Length; i++)
        {
            var identifier = identifiers.Length == 0 ? 0 : identifiers[i];
            var ticket = tickets.Length == 0 ? 0 : tickets[i];
            customer[i] = identifier != 0 ? _identity[identifier] : ticket != 0 ? ticketCustomer[ticket] : next++;
        }

        Customer = customer;
        Count = next;
    }

    private int[] TicketCustomers()
    {
        var own = EarliestIdentified();
        var shared = EarliestOfGroup(own);
        var identifiers = _table.Codes(Dimension.Customer);
        var customer = new int[_group.Length];
        for (var ticket = 1; ticket < customer.Length; ticket++)
        {
            var witness = own[ticket] >= 0 ? own[ticket] : shared[_group[ticket]];
            customer[ticket] = witness >= 0 ? _identity[identifiers[witness]] : _identity.Length + _group[ticket];
        }

        return customer;
    }

    /// <summary>Per ticket its earliest event with an identifier, or -1.</summary>
    private int[] EarliestIdentified()
    {
        var earliest = None();
        var tickets = _table.Codes(Dimension.Ticket);
        var identifiers = _table.Codes(Dimension.Customer);
        if (tickets.Length == 0 || identifiers.Length == 0) return earliest;
        for (var i = 0; i < tickets.Length; i++)
        {
            if (identifiers[i] == 0 || tickets[i] == 0) continue;
            ref var known = ref earliest[tickets[i]];
            if (known < 0 || _order.Compare(i, known) < 0) known = i;
        }

        return earliest;
    }

    private int[] EarliestOfGroup(int[] own)
    {
        var earliest = None();
        for (var ticket = 1; ticket < own.Length; ticket++)
        {
            if (own[ticket] < 0) continue;
            ref var known = ref earliest[_group[ticket]];
            if (known < 0 || _order.Compare(own[ticket], known) < 0) known = own[ticket];
        }

        return earliest;
    }

    private int[] None()
    {
        var none = new int[_group.Length];
        Array.Fill(none, -1);
        return none;
    }
}
