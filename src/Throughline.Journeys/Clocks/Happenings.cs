namespace Throughline.Journeys.Clocks;

/// <summary>What an event means to the clocks of a ticket; an event can mean several things.</summary>
[Flags]
public enum Happenings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The ticket's first event other than a visit, an article, a survey or an <c>sla.*</c> event.</summary>
    Opened = 1,

    /// <summary>The ticket is open again after it had ended.</summary>
    Reopened = 2,

    /// <summary><c>ticket.acknowledged</c>, whoever sent it.</summary>
    Acknowledged = 4,

    /// <summary>The customer hears or reads something from the service. Internal notes are no word, nor is a resolution that the customer cannot see.</summary>
    Word = 8,

    /// <summary>A word by a person that is no acknowledgement, or a person's resolution, seen or not.</summary>
    Answered = 16,

    /// <summary>The service works again, perhaps by a workaround: <c>service.restored</c>, or a state named so.</summary>
    Restored = 32,

    /// <summary>Resolved, or closed without having been resolved.</summary>
    Resolved = 64,

    /// <summary>Cancelled.</summary>
    Cancelled = 128,
}
