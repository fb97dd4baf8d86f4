using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>The clock of silence: time without a customer-visible word while the matter is open, nights and weekends included.</summary>
public static class Silence
{
    private const EventRole Opens = EventRole.CreatesTicket | EventRole.StartsContact | EventRole.Reopens;
    private const EventRole Ends = EventRole.Resolves | EventRole.Closes | EventRole.Cancels;
    private const EventRole Recorded = EventRole.Informs | EventRole.Answers;
    private const EventRole Words = Recorded | EventRole.AsksBack;

    /// <summary>
    /// The longest silence of an instance, in microseconds; null where the log records no words to customers or nothing was asked.
    /// A ticket that is still open is silent until the log's last event.
    /// </summary>
    public static long? Longest(in InstanceEvents events)
    {
        if (!events.Reader.RolesPresent.Is(Recorded)) return null;
        long since = EventBatch.NoTime, longest = -1;
        var ticketOpen = false;
        for (var i = events.Start; i < events.End; i++)
        {
            var role = events.Role(i);
            var time = events.Time(i);
            if (since != EventBatch.NoTime && BreaksSilence(events, i, role)) longest = Math.Max(longest, time - since);
            ticketOpen = IsOpenAfter(role, ticketOpen);
            since = SinceAfter(events, i, role, since);
        }

        if (ticketOpen && since != EventBatch.NoTime) longest = Math.Max(longest, events.Reader.LastTime - since);
        return longest < 0 ? null : longest;
    }

    private static bool BreaksSilence(in InstanceEvents events, int index, EventRole role) =>
        role.Is(Words | Ends | EventRole.EndsContact) || IsVisibleWord(events, index);

    private static bool IsVisibleWord(in InstanceEvents events, int index) =>
        events.Log.Traits[index].HasFlag(EventTraits.VisibleToCustomer) && events.Log.Side[index] is (ActorSide.Agent or ActorSide.System);

    private static bool IsOpenAfter(EventRole role, bool isOpen) =>
        role.Is(EventRole.CreatesTicket | EventRole.Reopens) || (isOpen && !role.Is(Ends));

    private static long SinceAfter(in InstanceEvents events, int index, EventRole role, long since)
    {
        if (role.Is(Ends)) return EventBatch.NoTime;
        if (role.Is(Opens)) return since == EventBatch.NoTime ? events.Time(index) : since;
        return since != EventBatch.NoTime && BreaksSilence(events, index, role) ? events.Time(index) : since;
    }
}
