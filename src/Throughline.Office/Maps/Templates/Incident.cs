using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using static Throughline.Office.Maps.Templates.TemplateSteps;

namespace Throughline.Office.Maps.Templates;

/// <summary>Something that worked has stopped working.</summary>
internal static class Incident
{
    public static MapTemplate Template { get; } = new(
        "incident",
        "Incident",
        "Something that worked has stopped working, and somebody cannot do their work.",
        [
            new Phase("Before: it breaks", [Customer("breaks", "Is stopped in the middle of work"), Agent("release", "Releases a change", EventTypes.ChangeReleased), Agent("alert", "Sees an alert", EventTypes.AlertRaised)]),
            new Phase("Help yourself", [Customer("article", "Reads an article", EventTypes.ArticleViewed), Broken(Lane.Customer, "article-fails", "Article does not help", "article-did-not-help"), Agent("suggest", "Suggests an article", EventTypes.ArticleSuggested)]),
            new Phase("Report", [Customer("report", "Reports it", EventTypes.TicketCreated, EventTypes.ContactStarted), Agent("triage", "Sets priority and team", EventTypes.TicketAssigned, EventTypes.TicketPrioritised)]),
            new Phase("Wait for repair", [Customer("informed", "Is told how it stands", EventTypes.TicketAcknowledged, EventTypes.MessageSent, EventTypes.TicketReplied), Broken(Lane.Customer, "silence", "Hears nothing for 24 h", "silence-24h"), Broken(Lane.Customer, "chase", "Chases for status", "chase"), Agent("work", "Diagnoses and repairs", EventTypes.TicketStatus, EventTypes.TicketNoted), Agent("escalate", "Escalates", EventTypes.TicketEscalated), Broken(Lane.Agent, "ping-pong", "Gets it back from another team", "ping-pong"), BrokenBy(Lane.Agent, "breach", "Misses the deadline", EventTypes.SlaBreached)]),
            new Phase("Works again", [Customer("restored", "Can work again", EventTypes.ServiceRestored, EventTypes.TicketResolved), Agent("close", "Closes the ticket", EventTypes.TicketClosed)]),
            new Phase("After: it stays so", [Customer("rates", "Says how it was", EventTypes.SurveyAnswered), Broken(Lane.Customer, "repeat", "Comes back within 48 h", "repeat-contact-48h"), Agent("cause", "Looks for the cause")]),
        ],
        ["report", "informed", "restored"]);
}
