namespace Throughline.Journeys.Identity;

/// <summary>Which identifiers stand on tickets together, counted over a stream of events in any order. Only tickets that name several are kept.</summary>
/// <param name="ticketCount">Tickets in the book; codes run from 1 to this.</param>
public sealed class TicketCompanions(int ticketCount)
{
    /// <summary>A ticket that names more identifiers than this (an outage that everybody reports on) says nothing about any of them.</summary>
    private const int MostOnATicket = 20;

    private readonly int[] _first = new int[ticketCount + 1];
    private readonly Dictionary<int, HashSet<int>> _named = [];

    /// <summary>Takes some events in.</summary>
    /// <param name="tickets">The ticket of each; 0 is none.</param>
    /// <param name="identifiers">The customer identifier of each; 0 is none.</param>
    public void Add(ReadOnlySpan<int> tickets, ReadOnlySpan<int> identifiers)
    {
        for (var i = 0; i < tickets.Length; i++)
        {
            var (ticket, identifier) = (tickets[i], identifiers[i]);
            if (ticket == 0 || identifier == 0) continue;
            ref var known = ref _first[ticket];
            if (known == 0) known = identifier;
            if (known == identifier) continue;
            if (!_named.TryGetValue(ticket, out var on)) _named.Add(ticket, on = [known]);
            on.Add(identifier);
        }
    }

    /// <summary>For every identifier, by code, how many others its tickets name; empty if no ticket names two.</summary>
    /// <param name="identifierCount">Identifiers in the book.</param>
    internal int[] Counts(int identifierCount)
    {
        if (_named.Count == 0) return [];
        var companions = new int[identifierCount + 1];
        var seen = new HashSet<(int, int)>();
        foreach (var on in _named.Values.Where(on => on.Count <= MostOnATicket))
        {
            foreach (var one in on)
            {
                foreach (var other in on)
                    if (one != other && seen.Add((one, other))) companions[one]++;
            }
        }

        return companions;
    }
}
