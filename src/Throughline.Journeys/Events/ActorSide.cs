namespace Throughline.Journeys.Events;

/// <summary>Who acted. The values are part of the event store's schema.</summary>
public enum ActorSide : byte
{
    /// <summary>The source does not say.</summary>
    Unknown = 0,

    /// <summary>The customer.</summary>
    Customer = 1,

    /// <summary>An agent, or a team.</summary>
    Agent = 2,

    /// <summary>A system, without a person.</summary>
    System = 3,
}
