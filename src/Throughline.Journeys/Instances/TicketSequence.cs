using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The events of a log ticket by ticket, each in the total order; tickets by their first appearance in the log. Events without a ticket are left out.</summary>
public sealed class TicketSequence
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
        var start = Starts(ticket, number);
        var events = Scatter(ticket, number, start);
        if (!spreadOrder.IsEmpty) SortSpread(events, start, spreadOrder);
        return new TicketSequence(events, start);
    }

    /// <summary>Numbers the tickets from 1 by first appearance and answers where each begins. Goes run by run: events of a ticket mostly stand together.</summary>
    private static int[] Starts(ReadOnlySpan<int> ticket, int[] number)
    {
        var start = new List<int> { 0 };
        for (int from = 0, to; from < ticket.Length; from = to)
        {
            to = RunEnd(ticket, from);
            if (ticket[from] == 0) continue;
            ref var known = ref number[ticket[from]];
            if (known == 0)
            {
                known = start.Count;
                start.Add(0);
            }

            start[known] += to - from;
        }

        for (var i = 1; i < start.Count; i++) start[i] += start[i - 1];
        return [.. start];
    }

    private static int[] Scatter(ReadOnlySpan<int> ticket, int[] number, int[] start)
    {
        var events = new int[start[^1]];
        var next = start.AsSpan().ToArray();
        for (int from = 0, to; from < ticket.Length; from = to)
        {
            to = RunEnd(ticket, from);
            if (ticket[from] == 0) continue;
            ref var at = ref next[number[ticket[from]] - 1];
            for (var i = from; i < to; i++) events[at++] = i;
        }

        return events;
    }

    private static int RunEnd(ReadOnlySpan<int> ticket, int from)
    {
        var to = from + 1;
        while (to < ticket.Length && ticket[to] == ticket[from]) to++;
        return to;
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
