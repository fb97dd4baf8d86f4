namespace Throughline.Journeys.Clocks;

/// <summary>In whose hands an open ticket is. Where several tickets are open, the first of these that holds one counts for the instance.</summary>
internal enum Holder : byte
{
    /// <summary>A team or an agent.</summary>
    Agent,

    /// <summary>Nobody: it is not assigned.</summary>
    Nobody,

    /// <summary>A supplier or another third party, for whom the ticket waits.</summary>
    ThirdParty,

    /// <summary>The customer, for whom the ticket waits.</summary>
    Customer,

    /// <summary>No one any more, or not yet.</summary>
    Closed,
}
