namespace Throughline.Journeys.Events;

/// <summary>Yes-or-no properties of an event. The values are part of the event store's schema.</summary>
[Flags]
public enum EventTraits : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The customer can see it (a reply, an acknowledgement), unlike an internal note.</summary>
    VisibleToCustomer = 1,

    /// <summary>
    /// A row of an audit log: the ticket's whole state after a change. What changed, and so the event's type, is worked out
    /// by the kernel from the row before it in the ticket (<see cref="EventTypes"/>), so that the order of arrival does not matter.
    /// </summary>
    StateRow = 2,

    /// <summary>The source says that the event was deleted, or no longer has it: a revision without a content. It is stored and takes no part in any figure.</summary>
    Deleted = 4,
}
