using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// Tickets whose events lie in several instances, because they name several customers. The log is ordered by instance, so that
/// the order among the events of such a ticket would be lost where times tie; it is kept for these few.
/// </summary>
internal static class SpreadTickets
{
    /// <summary>What <see cref="EventLog.SpreadOrder"/> holds.</summary>
    /// <param name="table">The events.</param>
    /// <param name="placed">Their order in the log.</param>
    /// <param name="tickets">The tickets in the log's order, or empty.</param>
    public static int[] Order(EventTable table, InstanceOrder placed, int[] tickets)
    {
        var places = Places(tickets, table.Terms[(int)Dimension.Ticket].Count, placed.Instance);
        if (places.Length == 0) return [];
        var rankOf = Ranks(new TotalOrder(table), Array.ConvertAll(places, at => placed.Time[at]), Array.ConvertAll(places, at => placed.Events[at]), table.Count);
        return Array.ConvertAll(placed.Events, item => rankOf[item]);
    }

    /// <summary>The same of a log whose columns are all in its order.</summary>
    public static int[] Order(TotalOrder order, long[] time, int[] tickets, int ticketCount, int[] instances)
    {
        var places = Places(tickets, ticketCount, instances);
        return places.Length == 0 ? [] : Ranks(order, Array.ConvertAll(places, at => time[at]), places, tickets.Length);
    }

    private static int[] Ranks(TotalOrder order, long[] times, int[] events, int count)
    {
        var rankOf = new int[count];
        order.Sort(times, events);
        for (var i = 0; i < events.Length; i++) rankOf[events[i]] = i + 1;
        return rankOf;
    }

    /// <summary>Where in the log events of such tickets are.</summary>
    private static int[] Places(int[] tickets, int ticketCount, int[] instances)
    {
        if (tickets.Length == 0) return [];
        var spread = Spread(tickets, ticketCount, instances);
        return spread.Length == 0 ? [] : [.. Enumerable.Range(0, tickets.Length).Where(at => spread[tickets[at]])];
    }

    /// <summary>Which tickets lie in several instances; empty if none does.</summary>
    private static bool[] Spread(int[] tickets, int ticketCount, int[] instances)
    {
        var instanceOf = new int[ticketCount + 1];
        var spread = Array.Empty<bool>();
        var before = (Ticket: 0, Instance: 0);
        for (var i = 0; i < tickets.Length; i++)
        {
            var (ticket, instance) = (tickets[i], instances[i] + 1);
            // Only the first of a run of one ticket in one instance can bring anything new.
            if (ticket == 0 || before == (ticket, instance)) continue;
            before = (ticket, instance);
            ref var known = ref instanceOf[ticket];
            if (known == 0) known = instance;
            if (known == instance) continue;
            if (spread.Length == 0) spread = new bool[ticketCount + 1];
            spread[ticket] = true;
        }

        return spread;
    }
}
