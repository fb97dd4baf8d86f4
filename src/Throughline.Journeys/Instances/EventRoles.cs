namespace Throughline.Journeys.Instances;

/// <summary>What a type means for an instance; worked out once per type, not per event.</summary>
[Flags]
internal enum EventRoles
{
    None = 0,
    ContactStarted = 1,
    TicketCreated = 2,
    CustomerReplied = 4,
    Acknowledged = 8,

    /// <summary>A reply in a conversation, which the customer may answer without chasing.</summary>
    Replied = 16,

    /// <summary>The customer hears or reads something from the service, whatever the event's traits say.</summary>
    Word = 32,
    Resolved = 64,

    Closed = 128,
    Reopened = 256,
    Escalated = 512,

    /// <summary>The customer's own act, never a word of the service.</summary>
    Customers = 1024,
    ContactEnded = 2048,

    /// <summary>Called off, not solved.</summary>
    Cancelled = 4096,
    ArticleViewed = 8192,

    /// <summary>A visit, a read article, a survey's answer: what it refers to as a ticket is none until something else happens with it.</summary>
    Aside = 16384,
}
