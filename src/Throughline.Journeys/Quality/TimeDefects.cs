using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Quality;

/// <summary>Finds events whose time cannot be right within their ticket.</summary>
internal static class TimeDefects
{
    /// <summary>By source, events of a ticket before it was created, reopened before it was resolved or closed, or earlier than an event of a lower sequence.</summary>
    public static long[] Count(EventLog log)
    {
        var counts = new long[log.Sources.Count];
        var types = log.Terms(Dimension.Type);
        var names = Enumerable.Range(0, types.Count + 1).Select(types.Text).ToArray();
        var tickets = TicketSequence.Of(log.Codes(Dimension.Ticket), log.Terms(Dimension.Ticket).Count, log.SpreadOrder);
        for (var ticket = 0; ticket + 1 < tickets.Start.Length; ticket++)
        {
            var events = tickets.Events.AsSpan(tickets.Start[ticket]..tickets.Start[ticket + 1]);
            var created = FirstTime(log, events, names, EventTypes.TicketCreated);
            var done = Math.Min(FirstTime(log, events, names, EventTypes.TicketResolved), FirstTime(log, events, names, EventTypes.TicketClosed));
            for (var at = 0; at < events.Length; at++)
            {
                var i = events[at];
                if (IsTooEarly(log.Time[i], names[log.Type[i]], created, done) || IsAgainstSequence(log, events, at)) counts[log.Source[i]]++;
            }
        }

        return counts;
    }

    private static bool IsTooEarly(long time, string type, long created, long done) =>
        (created != long.MaxValue && time < created && IsOfTicket(type)) || (done != long.MaxValue && time < done && type == EventTypes.TicketReopened);

    // A contact or a visit may well come before the ticket that it leads to.
    private static bool IsOfTicket(string type) =>
        type.StartsWith("ticket.", StringComparison.Ordinal) || type.StartsWith("sla.", StringComparison.Ordinal) || type == EventTypes.SurveyAnswered;

    private static long FirstTime(EventLog log, ReadOnlySpan<int> events, string[] names, string type)
    {
        var first = long.MaxValue;
        foreach (var i in events)
            if (names[log.Type[i]] == type) first = Math.Min(first, log.Time[i]);
        return first;
    }

    /// <summary>Whether the next event of the source in the ticket has a lower sequence and a later time: then this one's time is too early.</summary>
    private static bool IsAgainstSequence(EventLog log, ReadOnlySpan<int> events, int at)
    {
        var i = events[at];
        if (log.Sequence[i] == EventBatch.NoSequence) return false;
        for (var next = at + 1; next < events.Length; next++)
        {
            var j = events[next];
            if (log.Source[j] != log.Source[i] || log.Sequence[j] == EventBatch.NoSequence) continue;
            return log.Sequence[j] < log.Sequence[i] && log.Time[j] > log.Time[i];
        }

        return false;
    }
}
