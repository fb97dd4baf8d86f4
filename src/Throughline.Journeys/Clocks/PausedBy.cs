namespace Throughline.Journeys.Clocks;

/// <summary>The states of a ticket that can hold a clock still. It stands while any of those that its rule names is on.</summary>
[Flags]
public enum PausedBy : byte
{
    /// <summary>It never stands still.</summary>
    Nothing = 0,

    /// <summary>Between <c>sla.paused</c> and the next <c>sla.resumed</c>; pauses do not nest.</summary>
    ServiceLevel = 1,

    /// <summary>The ticket waits for the customer.</summary>
    WaitingForCustomer = 2,

    /// <summary>The ticket waits for a supplier, a partner or another third party.</summary>
    WaitingForThirdParty = 4,

    /// <summary>All of them.</summary>
    Everything = ServiceLevel | WaitingForCustomer | WaitingForThirdParty,
}
