using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Whose event each event is. Identifiers join by equality and as the <see cref="IdentityGraph"/> says; one that many share and that does not say who somebody is counts as none. An event without an identifier is its
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
    private readonly int[] _identifiers;

    private CustomerResolution(EventTable table, int[] group, IdentityGraph graph)
    {
        _table = table;
        _order = new TotalOrder(table);
        _group = group;
        _identity = graph.Customer;
        _identifiers = graph.Telling(table.Codes(Dimension.Customer));
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
    /// <param name="graph">Which identifiers are one customer's.</param>
    public static CustomerResolution Of(EventTable table, int[] group, IdentityGraph graph)
    {
        var resolution = new CustomerResolution(table, group, graph);
        resolution.Resolve(resolution.TicketCustomers());
        return resolution;
    }

    private void Resolve(int[] ticketCustomer)
    {
        var tickets = _table.Codes(Dimension.Ticket);
        var customer = new int[_table.Count];
        var next = _identity.Length + _group.Length;
        for (var i = 0; i < customer.Length; i++)
        {
            var identifier = _identifiers.Length == 0 ? 0 : _identifiers[i];
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
        var customer = new int[_group.Length];
        for (var ticket = 1; ticket < customer.Length; ticket++)
        {
            var witness = own[ticket] >= 0 ? own[ticket] : shared[_group[ticket]];
            customer[ticket] = witness >= 0 ? _identity[_identifiers[witness]] : _identity.Length + _group[ticket];
        }

        return customer;
    }

    /// <summary>Per ticket its earliest event with an identifier, or -1.</summary>
    private int[] EarliestIdentified()
    {
        var earliest = None();
        var tickets = _table.Codes(Dimension.Ticket);
        if (tickets.Length == 0 || _identifiers.Length == 0) return earliest;
        for (var i = 0; i < tickets.Length; i++)
        {
            if (_identifiers[i] == 0 || tickets[i] == 0) continue;
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
