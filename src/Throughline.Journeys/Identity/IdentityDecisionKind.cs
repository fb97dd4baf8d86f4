namespace Throughline.Journeys.Identity;

/// <summary>What a person decided. The values are part of the event store's schema.</summary>
public enum IdentityDecisionKind
{
    /// <summary>Two identifiers are one customer's.</summary>
    Merge = 0,

    /// <summary>Two identifiers are not one customer's, whatever the sources say.</summary>
    KeepApart = 1,

    /// <summary>An earlier decision no longer holds.</summary>
    Withdraw = 2,
}
