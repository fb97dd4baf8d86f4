using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// Tickets whose events lie in several instances, because they name several customers. The log is ordered by instance, so that
/// the order among the events of such a ticket would be lost where times tie; it is kept for these few.
/// </summary>
internal static class SpreadTickets
{
    /// <summary>What <see cref="EventLog.SpreadOrder"/> holds.</summary>
    public static int[] Order(EventTable table, InstanceOrder placed)
    {
        var tickets = table.Codes(Dimension.Ticket);
        if (tickets.Length == 0) return [];
        var spread = Spread(tickets, table.Terms[(int)Dimension.Ticket].Count, placed);
        if (spread.Length == 0) return [];
        var events = Enumerable.Range(0, tickets.Length).Where(i => spread[tickets[i]]).ToArray();
        var times = Array.ConvertAll(events, i => table.Time[i]);
        new TotalOrder(table).Sort(times, events);
        var rank = new int[table.Count];
        for (var i = 0; i < events.Length; i++) rank[events[i]] = i + 1;
        return Array.ConvertAll(placed.Events, item => rank[item]);
    }

    /// <summary>Which tickets lie in several instances; empty if none does.</summary>
    private static bool[] Spread(int[] tickets, int ticketCount, InstanceOrder placed)
    {
        var instanceOf = new int[ticketCount + 1];
        var spread = Array.Empty<bool>();
        for (var i = 0; i < placed.Events.Length; i++)
        {
            var ticket = tickets[placed.Events[i]];
            if (ticket == 0) continue;
            ref var known = ref instanceOf[ticket];
            var instance = placed.Instance[i] + 1;
            if (known == 0) known = instance;
            if (known == instance) continue;
            if (spread.Length == 0) spread = new bool[ticketCount + 1];
            spread[ticket] = true;
        }

        return spread;
    }
}
