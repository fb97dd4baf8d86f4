namespace Throughline.Journeys.Events;

/// <summary>The dotted names of the event types that the program knows. A log's unknown activities keep their own names.</summary>
public static class EventTypes
{
    public const string TicketCreated = "ticket.created";
    public const string TicketAcknowledged = "ticket.acknowledged";
    public const string TicketReplied = "ticket.replied";
    public const string CustomerReplied = "ticket.customer-replied";
    public const string TicketNoted = "ticket.noted";
    public const string TicketAssigned = "ticket.assigned";
    public const string TicketStatus = "ticket.status";
    public const string TicketWaiting = "ticket.waiting";
    public const string TicketRecategorised = "ticket.recategorised";
    public const string TicketPrioritised = "ticket.prioritised";
    public const string TicketEscalated = "ticket.escalated";
    public const string TicketResolved = "ticket.resolved";
    public const string TicketReopened = "ticket.reopened";
    public const string TicketClosed = "ticket.closed";
    public const string TicketCancelled = "ticket.cancelled";
    public const string ServiceRestored = "service.restored";
    public const string SlaDeadline = "sla.deadline";
    public const string SlaPaused = "sla.paused";
    public const string SlaResumed = "sla.resumed";
    public const string SlaBreached = "sla.breached";
    public const string ContactStarted = "contact.started";
    public const string ContactEnded = "contact.ended";
    public const string PortalVisited = "portal.visited";
    public const string ArticleViewed = "article.viewed";
    public const string ArticleSuggested = "article.suggested";
    public const string ArticleOpened = "article.opened";
    public const string ArticleSent = "article.sent";
    public const string SurveyAnswered = "survey.answered";
    public const string ToolOpened = "tool.opened";
    public const string FrictionReported = "friction.reported";
    public const string ChangeReleased = "change.released";
    public const string MessageSent = "message.sent";
    public const string AlertRaised = "alert.raised";
    public const string AlertDelivered = "alert.delivered";
    public const string OutcomeRetained = "outcome.retained";
    public const string OutcomeChurned = "outcome.churned";
    public const string OutcomeBought = "outcome.bought";
}
