using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The events of a log ticket by ticket, each in the total order; tickets by their first appearance in the log. Events without a ticket are left out.</summary>
internal sealed class TicketSequence
{
    private TicketSequence(int[] events, int[] start) => (Events, Start) = (events, start);

    /// <summary>Indexes of the log.</summary>
    public int[] Events { get; }

    /// <summary>Where each ticket begins in <see cref="Events"/>; one more at the end.</summary>
    public int[] Start { get; }

    /// <summary>Groups a log's events.</summary>
    /// <param name="ticket">The ticket code of every event, in log order.</param>
    /// <param name="ticketCount">Tickets in the book.</param>
    /// <param name="spreadOrder"><see cref="EventLog.SpreadOrder"/>.</param>
    public static TicketSequence Of(ReadOnlySpan<int> ticket, int ticketCount, ReadOnlySpan<int> spreadOrder)
    {
        var number = new int[ticketCount + 1];
        var size = new List<int>();
        foreach (var code in ticket)
        {
            if (code == 0) continue;
            if (number[code] == 0)
            {
                size.Add(0);
                number[code] = size.Count;
            }

            size[number[code] - 1]++;
        }

        var start = new int[size.Count + 1];
        for (var i = 0; i < size.Count; i++) start[i + 1] = start[i] + size[i];
        var events = Scatter(ticket, number, start);
        if (!spreadOrder.IsEmpty) SortSpread(events, start, spreadOrder);
        return new TicketSequence(events, start);
    }

    private static int[] Scatter(ReadOnlySpan<int> ticket, int[] number, int[] start)
    {
        var events = new int[start[^1]];
        var next = start.AsSpan().ToArray();
        for (var i = 0; i < ticket.Length; i++)
            if (ticket[i] != 0) events[next[number[ticket[i]] - 1]++] = i;
        return events;
    }

    private static void SortSpread(int[] events, int[] start, ReadOnlySpan<int> spreadOrder)
    {
        for (var i = 0; i + 1 < start.Length; i++)
        {
            var of = events.AsSpan(start[i]..start[i + 1]);
            if (spreadOrder[of[0]] == 0) continue;
            var keys = new int[of.Length];
            for (var k = 0; k < keys.Length; k++) keys[k] = spreadOrder[of[k]];
            keys.AsSpan().Sort(of);
        }
    }
}
