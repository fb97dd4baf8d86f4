using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Counts the tickets and customers of a stream of events, in any order and without keeping an event. The numbers are those of
/// <see cref="CustomerResolution"/>: who came first decides whose a ticket is, but not how many customers there are. An event without an
/// identifier is somebody who is counted already if its ticket, or one linked with it, has an event with one; else all such events of
/// these tickets are one anonymous customer, and an event without a ticket is one of its own.
/// </summary>
public sealed class CustomerCount
{
    private readonly int[] _group;
    private readonly IdentityGraph _graph;
    private readonly bool[] _tickets;
    private readonly bool[] _identified;
    private readonly bool[] _knownGroups;
    private readonly bool[] _unnamedGroups;
    private long _ownEvents;

    /// <summary>Begins to count.</summary>
    /// <param name="links">All links.</param>
    /// <param name="tickets">Tickets in the book; codes run from 1 to this.</param>
    /// <param name="graph">Which identifiers are one customer's.</param>
    /// <param name="hubLimit">As in <see cref="Instances.InstanceRules.HubLimit"/>.</param>
    public CustomerCount(IReadOnlyList<Link> links, int tickets, IdentityGraph graph, int hubLimit)
    {
        _group = TicketGroups.Of(links, tickets, hubLimit);
        _graph = graph;
        _tickets = new bool[_group.Length];
        _knownGroups = new bool[_group.Length];
        _unnamedGroups = new bool[_group.Length];
        _identified = new bool[graph.Customer.Length];
    }

    /// <summary>How many different tickets the events name.</summary>
    public long Tickets => _tickets.AsSpan(1).Count(true);

    /// <summary>How many customers the events are of.</summary>
    public long Customers => _identified.AsSpan().Count(true) + Anonymous;

    /// <summary>How many of the customers have no identifier.</summary>
    public long Anonymous
    {
        get
        {
            var anonymous = _ownEvents;
            for (var group = 0; group < _group.Length; group++)
                if (_unnamedGroups[group] && !_knownGroups[group]) anonymous++;
            return anonymous;
        }
    }

    /// <summary>Counts some events.</summary>
    /// <param name="tickets">The ticket of each; 0 is none.</param>
    /// <param name="identifiers">The customer identifier of each; 0 is none.</param>
    public void Add(ReadOnlySpan<int> tickets, ReadOnlySpan<int> identifiers)
    {
        for (var i = 0; i < tickets.Length; i++) Add(tickets[i], identifiers[i]);
    }

    private void Add(int ticket, int identifier)
    {
        _tickets[ticket] = true;
        if (!_graph.TellsWho(identifier)) identifier = 0;
        if (identifier != 0) _identified[_graph.Customer[identifier]] = true;
        if (ticket == 0 && identifier == 0) _ownEvents++;
        else if (ticket != 0) (identifier == 0 ? _unnamedGroups : _knownGroups)[_group[ticket]] = true;
    }
}
