using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>When an instance's customer first asked, and when the first answer came.</summary>
public static class Responses
{
    private const EventRole Asks = EventRole.CreatesTicket | EventRole.StartsContact;
    private const EventRole Answers = EventRole.Answers | EventRole.AsksBack | EventRole.EndsContact | EventRole.Resolves;

    /// <summary>The first ticket or contact, UTC microseconds; <see cref="EventBatch.NoTime"/> without one.</summary>
    public static long FirstAsked(in InstanceEvents events)
    {
        for (var i = events.Start; i < events.End; i++)
            if (events.Role(i).Is(Asks)) return events.Time(i);
        return EventBatch.NoTime;
    }

    /// <summary>From the first asking to the first answer after it, in microseconds; null without one. An acknowledgement is none.</summary>
    public static long? FirstAnswerAfter(in InstanceEvents events)
    {
        var asked = EventBatch.NoTime;
        for (var i = events.Start; i < events.End; i++)
        {
            var role = events.Role(i);
            if (asked == EventBatch.NoTime && role.Is(Asks)) asked = events.Time(i);
            else if (asked != EventBatch.NoTime && role.Is(Answers)) return events.Time(i) - asked;
        }

        return null;
    }
}
