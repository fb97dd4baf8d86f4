namespace Throughline.Journeys.Clocks;

/// <summary>Whom a ticket waits for.</summary>
internal enum WaitingFor : byte
{
    /// <summary>It does not wait.</summary>
    Nothing,

    /// <summary>The customer.</summary>
    Customer,

    /// <summary>A supplier, a partner, somebody else outside the service.</summary>
    ThirdParty,

    /// <summary>Another team of the service itself; to the customer that is no reason to wait, and no clock stands still.</summary>
    Service,
}
