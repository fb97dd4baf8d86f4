namespace Throughline.Journeys.Identity;

/// <summary>Of how many customers of a source another source knows as well.</summary>
/// <param name="Source">The source.</param>
/// <param name="Customers">Its identified customers.</param>
/// <param name="AlsoElsewhere">Those with an event of another source.</param>
/// <param name="AnonymousEvents">Its events of which nobody knows whose they are.</param>
public sealed record SystemMatch(string Source, int Customers, int AlsoElsewhere, long AnonymousEvents)
{
    /// <summary>Customers that no other source knows.</summary>
    public int Unmatched => Customers - AlsoElsewhere;
}
