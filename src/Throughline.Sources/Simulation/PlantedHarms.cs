namespace Throughline.Sources.Simulation;

/// <summary>The harms that the demo organisation can carry, each switchable; docs/demo.md describes them.</summary>
[Flags]
public enum PlantedHarms
{
    /// <summary>None: the null organisation, in which there is nothing to find.</summary>
    None = 0,

    /// <summary>Priority-3 software access hears nothing after the acknowledgement, and comes back within 48 hours.</summary>
    SilenceAfterAcknowledgement = 1 << 0,

    /// <summary>An article that solves 60 %, with an escalation path for a quarter of the rest.</summary>
    WeakArticle = 1 << 1,

    /// <summary>Disputed charges bounce between two teams.</summary>
    PingPong = 1 << 2,

    /// <summary>Priority-1 tickets of the night shift wait 40 minutes or longer for their acknowledgement.</summary>
    LateAcknowledgement = 1 << 3,

    /// <summary>Priority-2 device tickets are met in the last 15 minutes, without a word to the customer.</summary>
    QuietNearMiss = 1 << 4,

    /// <summary>Four tools for one ticket of a new colleague.</summary>
    ManyTools = 1 << 5,

    /// <summary>The score of articles falls from one week on; that of tickets does not.</summary>
    ScoreFall = 1 << 6,

    /// <summary>Assistant chat appears as a channel.</summary>
    NewChannel = 1 << 7,

    /// <summary>Device tickets without a configuration item take longer.</summary>
    MissingItem = 1 << 8,

    /// <summary>One configuration item makes the tickets of two journeys long.</summary>
    SharedCause = 1 << 9,

    /// <summary>Password tickets are reopened; a quick fix helps twice and the harm comes back twice.</summary>
    Relapse = 1 << 10,

    /// <summary>Agents' friction reports lead the time to resolve by two weeks.</summary>
    LeadingFriction = 1 << 11,

    /// <summary>What the demo carries unless told otherwise.</summary>
    All = (1 << 12) - 1,

    /// <summary>Device tickets are opened as Joining, and corrected at triage.</summary>
    WrongTopic = 1 << 12,

    /// <summary>Customers of Billing who have answered a wrong team are asked again by the right one.</summary>
    AskedAgain = 1 << 13,

    /// <summary>Disputed charges take longer from one week on.</summary>
    SlowerTopic = 1 << 14,

    /// <summary>Priority-2 tickets miss their deadlines from one week on.</summary>
    MissedDeadlines = 1 << 15,

    /// <summary>The article on devices leaves more of its readers with a question from one week on.</summary>
    OutdatedArticle = 1 << 16,

    /// <summary>Nobody tries the app any more from one week on.</summary>
    GoneApp = 1 << 17,

    /// <summary>More is asked on Mondays, and it lies until somebody looks.</summary>
    MondaySwell = 1 << 18,

    /// <summary>Tickets about billing become more from one week on, those about passwords fewer.</summary>
    MixShift = 1 << 19,

    /// <summary>Software access is resolved sooner from one week on, and reopened more often.</summary>
    HastySolutions = 1 << 20,

    /// <summary>Readers of the password article call later all the same, from one week on.</summary>
    MovedWork = 1 << 21,

    /// <summary>Customers with a device ticket ask where it stands.</summary>
    Chases = 1 << 22,

    /// <summary>New colleagues ask while their ticket has been passed on and nobody has answered.</summary>
    PassedOn = 1 << 23,

    /// <summary>The harms besides, which are measured on an organisation of their own.</summary>
    Further = ((1 << 12) - 1) << 12,

    /// <summary>Customers with a priority-3 software access come back although they are answered; measured on an organisation of its own.</summary>
    Repeats = 1 << 24,

    /// <summary>Device tickets name another configuration item than theirs at first; measured on an organisation of its own.</summary>
    WrongItem = 1 << 25,
}
