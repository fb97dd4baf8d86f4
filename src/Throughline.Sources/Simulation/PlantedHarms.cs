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

    /// <summary>Every harm.</summary>
    All = (1 << 12) - 1,
}
