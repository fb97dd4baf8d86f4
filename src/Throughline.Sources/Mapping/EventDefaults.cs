using Throughline.Journeys.Events;

namespace Throughline.Sources.Mapping;

/// <summary>What an event type says about who acted and who sees it, where the source says nothing.</summary>
internal static class EventDefaults
{
    private static readonly HashSet<string> ByAgent =
    [
        EventTypes.TicketReplied, EventTypes.TicketNoted, EventTypes.TicketAssigned, EventTypes.TicketEscalated, EventTypes.TicketResolved,
        EventTypes.TicketRecategorised, EventTypes.TicketPrioritised, EventTypes.ToolOpened, EventTypes.ArticleOpened, EventTypes.ArticleSent,
    ];

    private static readonly HashSet<string> ByCustomer =
    [
        EventTypes.TicketCreated, EventTypes.CustomerReplied, EventTypes.SurveyAnswered, EventTypes.ContactStarted, EventTypes.PortalVisited, EventTypes.ArticleViewed,
    ];

    private static readonly HashSet<string> BySystem =
        [EventTypes.TicketAcknowledged, EventTypes.SlaDeadline, EventTypes.SlaBreached, EventTypes.AlertRaised, EventTypes.AlertDelivered, EventTypes.ArticleSuggested, EventTypes.MessageSent];

    private static readonly HashSet<string> Visible =
    [
        EventTypes.TicketCreated, EventTypes.TicketAcknowledged, EventTypes.TicketReplied, EventTypes.CustomerReplied, EventTypes.TicketResolved,
        EventTypes.MessageSent, EventTypes.SurveyAnswered, EventTypes.ContactStarted, EventTypes.ContactEnded, EventTypes.PortalVisited, EventTypes.ArticleViewed, EventTypes.ArticleSent,
    ];

    /// <summary>Who acts in events of a type; unknown where it could be anybody.</summary>
    public static ActorSide Side(string type)
    {
        if (ByAgent.Contains(type)) return ActorSide.Agent;
        if (ByCustomer.Contains(type)) return ActorSide.Customer;
        return BySystem.Contains(type) ? ActorSide.System : ActorSide.Unknown;
    }

    /// <summary>Whether the customer sees events of a type.</summary>
    public static bool IsVisible(string type) => Visible.Contains(type);
}
