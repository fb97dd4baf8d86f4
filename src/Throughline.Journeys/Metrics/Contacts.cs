using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// Steps through an instance's contacts: every time that the customer turns to the service. A call or chat is one, unless the service began it; so is a ticket,
/// unless a call within the hour before led to it or a system made it; so is a reopening by the customer; so is a message
/// that the customer writes before the one before it was answered (an answer to an agent's question is none).
/// </summary>
public struct Contacts
{
    private const long Hour = 3_600_000_000;

    private readonly InstanceEvents _events;
    private int _next;
    private bool _answered;
    private long _lastCall;
    private long _lastExchange;

    /// <summary>Begins before the first contact.</summary>
    public Contacts(in InstanceEvents events)
    {
        _events = events;
        _next = events.Start;
        _lastCall = EventBatch.NoTime;
        _lastExchange = EventBatch.NoTime;
        _answered = true;
        (WhileOpen, IsOpen, Since) = (false, false, null);
        Current = -1;
    }

    /// <summary>The contact's event.</summary>
    public int Current { get; private set; }

    /// <summary>Whether the matter was open, by an earlier ticket or reopening, when the contact was made.</summary>
    public bool WhileOpen { get; private set; }

    /// <summary>Microseconds since the last exchange, which is a contact or a word of the service; null for a first contact that nothing came before.</summary>
    public long? Since { get; private set; }

    private bool IsOpen { get; set; }

    /// <summary>How many contacts an instance has.</summary>
    public static int Count(in InstanceEvents events)
    {
        var contacts = new Contacts(events);
        var count = 0;
        while (contacts.Next()) count++;
        return count;
    }

    /// <summary>Goes to the next contact; false after the last.</summary>
    public bool Next()
    {
        while (_next < _events.End)
        {
            var index = _next++;
            var role = _events.Role(index);
            WhileOpen = IsOpen;
            var isContact = IsContact(index, role);
            if (isContact) Since = _lastExchange == EventBatch.NoTime ? null : _events.Time(index) - _lastExchange;
            Note(index, role, isContact);
            if (!isContact) continue;
            Current = index;
            return true;
        }

        return false;
    }

    /// <summary>Whether a further contact comes within a time of the last exchange before it. Goes on from the current contact.</summary>
    public bool AnotherWithin(TimeSpan time)
    {
        while (Next())
            if (Since <= (long)time.TotalMicroseconds) return true;
        return false;
    }

    private readonly bool IsContact(int index, EventRole role) => role switch
    {
        EventRole.StartsContact => _events.Log.Side[index] is ActorSide.Customer or ActorSide.Unknown,
        EventRole.CreatesTicket => _events.Log.Side[index] != ActorSide.System && !FollowsCall(index),
        EventRole.Reopens => _events.Log.Side[index] == ActorSide.Customer,
        EventRole.CustomerWrites => !_answered,
        _ => false,
    };

    private readonly bool FollowsCall(int index) =>
        _lastCall != EventBatch.NoTime && _events.Time(index) - _lastCall <= Hour;

    private void Note(int index, EventRole role, bool isContact)
    {
        const EventRole opens = EventRole.CreatesTicket | EventRole.Reopens;
        const EventRole ends = EventRole.Resolves | EventRole.Closes | EventRole.Cancels;
        if (role.Is(EventRole.StartsContact | EventRole.EndsContact)) _lastCall = _events.Time(index);
        if (role.Is(opens)) IsOpen = true;
        if (role.Is(ends)) IsOpen = false;
        const EventRole answers = ends | EventRole.Answers | EventRole.AsksBack | EventRole.EndsContact;
        if (role.Is(answers)) _answered = true;
        if (isContact || role.Is(answers | EventRole.Informs)) _lastExchange = _events.Time(index);
        if (isContact) _answered = false;
    }
}
