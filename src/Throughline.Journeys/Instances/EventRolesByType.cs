using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The roles of the types that the program knows.</summary>
internal static class EventRolesByType
{
    /// <summary>
    /// Types that open no ticket: what a conversation, a visit or a survey refers to is none until something else happens with it.
    /// A call log's calls end, but nothing ever resolves them; as tickets they would stay open for ever.
    /// </summary>
    public const EventRoles OpensNothing = EventRoles.Aside | EventRoles.ContactStarted | EventRoles.ContactEnded;

    private static readonly Dictionary<string, EventRoles> Known = new(StringComparer.Ordinal)
    {
        [EventTypes.ContactStarted] = EventRoles.ContactStarted | EventRoles.Customers,
        [EventTypes.ContactEnded] = EventRoles.ContactEnded | EventRoles.Word,
        [EventTypes.TicketCreated] = EventRoles.TicketCreated | EventRoles.Customers,
        [EventTypes.CustomerReplied] = EventRoles.CustomerReplied | EventRoles.Customers,
        [EventTypes.TicketAcknowledged] = EventRoles.Acknowledged | EventRoles.Word,
        [EventTypes.TicketReplied] = EventRoles.Replied | EventRoles.Word,
        [EventTypes.TicketResolved] = EventRoles.Resolved | EventRoles.Word,
        [EventTypes.TicketClosed] = EventRoles.Closed,
        [EventTypes.TicketCancelled] = EventRoles.Cancelled,
        [EventTypes.TicketReopened] = EventRoles.Reopened,
        [EventTypes.TicketEscalated] = EventRoles.Escalated,
        [EventTypes.MessageSent] = EventRoles.Word,
        [EventTypes.PortalVisited] = EventRoles.Customers | EventRoles.Aside,
        [EventTypes.ArticleViewed] = EventRoles.ArticleViewed | EventRoles.Customers | EventRoles.Aside,
        [EventTypes.ArticleSuggested] = EventRoles.Aside,
        [EventTypes.ArticleOpened] = EventRoles.Aside,
        [EventTypes.ArticleSent] = EventRoles.Aside,
        [EventTypes.SurveyAnswered] = EventRoles.Customers | EventRoles.Aside,
        [EventTypes.OutcomeRetained] = EventRoles.Customers | EventRoles.Aside,
        [EventTypes.OutcomeChurned] = EventRoles.Customers | EventRoles.Aside,
        [EventTypes.OutcomeBought] = EventRoles.Customers | EventRoles.Aside,
    };

    /// <summary>The roles by type code.</summary>
    public static EventRoles[] Codes(TermBook types) =>
        [.. Enumerable.Range(0, types.Count + 1).Select(code => Known.GetValueOrDefault(types.Text(code)))];

    /// <summary>Which types are a conversation's begin or end, by code.</summary>
    public static bool[] Conversations(TermBook types) =>
        Array.ConvertAll(Codes(types), roles => (roles & (EventRoles.ContactStarted | EventRoles.ContactEnded)) != EventRoles.None);
}
