namespace Throughline.Journeys.Identity;

/// <summary>Of how many events of a source and channel it is known whose they are.</summary>
/// <param name="Source">The source.</param>
/// <param name="Channel">The channel as the source names it; empty for events without one.</param>
/// <param name="Events">All events.</param>
/// <param name="ByIdentifier">Events with an identifier of their own that says who.</param>
/// <param name="ByTicket">Events whose ticket, or one linked with it, says who.</param>
/// <param name="Anonymous">Events of which nobody knows whose they are.</param>
public sealed record MatchRate(string Source, string Channel, long Events, long ByIdentifier, long ByTicket, long Anonymous)
{
    /// <summary>Matched events by all events, from 0 to 1; null without events.</summary>
    public double? Rate => Events == 0 ? null : (double)(ByIdentifier + ByTicket) / Events;
}
