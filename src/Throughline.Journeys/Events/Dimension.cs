namespace Throughline.Journeys.Events;

/// <summary>
/// What an event can refer to. Each dimension is dictionary-coded: an event holds a code, a <see cref="TermBook"/> holds the text.
/// The numeric values are part of the event store's schema; append, never renumber.
/// </summary>
public enum Dimension
{
    /// <summary>Dotted type, e.g. <c>ticket.created</c>, or the log's own activity name where no type is known. See <see cref="EventTypes"/>.</summary>
    Type = 0,

    /// <summary>The source's own activity name (in an audit log: the value of its state column); none on events that are not a source row of their own.</summary>
    Activity = 1,

    /// <summary>The ticket, case, call or conversation.</summary>
    Ticket = 2,

    /// <summary>The customer identifier, written <c>kind:value</c>, e.g. <c>email:a@b.example</c>.</summary>
    Customer = 3,

    /// <summary>The person or bot who acted for the service.</summary>
    Agent = 4,

    /// <summary>The queue or assignment group.</summary>
    Team = 5,

    /// <summary>The channel as the source names it.</summary>
    Channel = 6,

    /// <summary>Priority as the source names it.</summary>
    Priority = 7,

    /// <summary>What the matter is about (category, service, product).</summary>
    Topic = 8,

    /// <summary>Knowledge article.</summary>
    Article = 9,

    /// <summary>Configuration item.</summary>
    ConfigurationItem = 10,

    /// <summary>Change or release.</summary>
    Change = 11,

    /// <summary>Survey or question.</summary>
    Survey = 12,

    /// <summary>Tool or system that the agent used.</summary>
    Tool = 13,
}
