using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Tickets tied by links, e.g. an interaction and the incident that it led to. A ticket that more than
/// <c>InstanceRules.HubLimit</c> others name is a hub and ties nobody together.
/// </summary>
public static class TicketGroups
{
    /// <summary>For every ticket code the ticket that stands for its group; unlinked tickets stand for themselves.</summary>
    /// <param name="links">Links of any dimension; those of others than tickets are passed over.</param>
    /// <param name="ticketCount">Tickets in the book; codes run from 1 to this.</param>
    /// <param name="hubLimit">The most tickets that may name one.</param>
    public static int[] Of(IReadOnlyList<Link> links, int ticketCount, int hubLimit) =>
        LinkGroups.Of([.. links.Where(link => link.Dimension == Dimension.Ticket)], ticketCount + 1, hubLimit);
}
