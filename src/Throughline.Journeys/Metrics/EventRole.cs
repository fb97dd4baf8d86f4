namespace Throughline.Journeys.Metrics;

/// <summary>What an event type means to a service desk's metrics.</summary>
[Flags]
public enum EventRole : ushort
{
    /// <summary>Nothing to them.</summary>
    None = 0,

    /// <summary>A ticket is made.</summary>
    CreatesTicket = 1,

    /// <summary>A call, chat or visit begins.</summary>
    StartsContact = 2,

    /// <summary>A call, chat or visit ends: the customer was spoken to.</summary>
    EndsContact = 4,

    /// <summary>The customer writes on.</summary>
    CustomerWrites = 8,

    /// <summary>The customer is told something that is no answer: an acknowledgement, a status message.</summary>
    Informs = 16,

    /// <summary>The customer gets an answer.</summary>
    Answers = 32,

    /// <summary>The matter is solved.</summary>
    Resolves = 64,

    /// <summary>The ticket is closed.</summary>
    Closes = 128,

    /// <summary>The ticket is cancelled.</summary>
    Cancels = 256,

    /// <summary>The ticket is open again.</summary>
    Reopens = 512,

    /// <summary>The ticket is escalated.</summary>
    Escalates = 1024,

    /// <summary>An article is read.</summary>
    ReadsArticle = 2048,

    /// <summary>The customer is asked something: a word, but in logs of states often the only one.</summary>
    AsksBack = 4096,
}
