using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>The roles of the known event types.</summary>
public static class EventRoles
{
    private static readonly Dictionary<string, EventRole> ByType = new(StringComparer.Ordinal)
    {
        [EventTypes.TicketCreated] = EventRole.CreatesTicket,
        [EventTypes.ContactStarted] = EventRole.StartsContact,
        [EventTypes.ContactEnded] = EventRole.EndsContact,
        [EventTypes.CustomerReplied] = EventRole.CustomerWrites,
        [EventTypes.TicketAcknowledged] = EventRole.Informs,
        [EventTypes.MessageSent] = EventRole.Informs,
        [EventTypes.TicketReplied] = EventRole.Answers,
        [EventTypes.TicketWaiting] = EventRole.AsksBack,
        [EventTypes.TicketResolved] = EventRole.Resolves,
        [EventTypes.TicketClosed] = EventRole.Closes,
        [EventTypes.TicketCancelled] = EventRole.Cancels,
        [EventTypes.TicketReopened] = EventRole.Reopens,
        [EventTypes.TicketEscalated] = EventRole.Escalates,
        [EventTypes.ArticleViewed] = EventRole.ReadsArticle,
    };

    /// <summary>The roles by type code of a log's book.</summary>
    public static EventRole[] ByCode(TermBook types)
    {
        var roles = new EventRole[types.Count + 1];
        foreach (var (type, role) in ByType)
        {
            var code = types.Find(type);
            if (code != 0) roles[code] = role;
        }

        return roles;
    }

    /// <summary>Whether a role is one of some.</summary>
    public static bool Is(this EventRole role, EventRole anyOf) => (role & anyOf) != EventRole.None;
}
