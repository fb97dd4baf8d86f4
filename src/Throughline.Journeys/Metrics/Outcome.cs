using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>How an instance stands.</summary>
/// <param name="HasTicket">Whether a ticket was made, reopened, resolved or closed in it.</param>
/// <param name="IsDone">Whether it was resolved, closed or cancelled and nothing was made or reopened after that.</param>
/// <param name="ResolvedAt">Its last resolution (of a ticket without one its closing), UTC microseconds; <see cref="EventBatch.NoTime"/> while it is not solved.</param>
public readonly record struct Outcome(bool HasTicket, bool IsDone, long ResolvedAt)
{
    /// <summary>Works it out.</summary>
    public static Outcome Of(in InstanceEvents events)
    {
        var outcome = new Outcome(false, false, EventBatch.NoTime);
        for (var i = events.Start; i < events.End; i++) outcome = outcome.After(events.Role(i), events.Time(i));
        return outcome;
    }

    private Outcome After(EventRole role, long time) => role switch
    {
        EventRole.CreatesTicket or EventRole.Reopens => new Outcome(true, false, EventBatch.NoTime),
        EventRole.Resolves => new Outcome(true, true, time),
        EventRole.Closes => new Outcome(true, true, ResolvedAt == EventBatch.NoTime ? time : ResolvedAt),
        EventRole.Cancels => new Outcome(true, true, ResolvedAt),
        _ => this,
    };
}
