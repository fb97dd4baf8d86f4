using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using static Throughline.Office.Maps.Templates.TemplateSteps;

namespace Throughline.Office.Maps.Templates;

/// <summary>Somebody needs something that the service gives out: access, a device, a change of their details.</summary>
internal static class ServiceRequest
{
    public static MapTemplate Template { get; } = new(
        "service-request",
        "Service request",
        "Somebody needs something that the service gives out: access, a device, a change of their details.",
        [
            new Phase("Before: the need", [Customer("need", "Notices that something is needed"), Customer("looks", "Looks for how to get it", EventTypes.PortalVisited, EventTypes.ArticleViewed), Agent("offer", "Offers it where people look")]),
            new Phase("Ask", [Customer("request", "Raises a request", EventTypes.TicketCreated), Customer("contact", "Gets in touch", EventTypes.ContactStarted), Agent("triage", "Takes it in and assigns it", EventTypes.TicketAssigned, EventTypes.TicketPrioritised)]),
            new Phase("Wait", [Customer("acknowledged", "Is told that it arrived", EventTypes.TicketAcknowledged), Customer("informed", "Is told how it stands", EventTypes.MessageSent), Broken(Lane.Customer, "silence", "Hears nothing for 24 h", "silence-24h"), Broken(Lane.Customer, "chase", "Chases for status", "chase"), Agent("approval", "Gets it approved"), Agent("work", "Works on it", EventTypes.TicketStatus)]),
            new Phase("Receive", [Customer("receives", "Gets what was asked for", EventTypes.TicketResolved), Agent("fulfil", "Hands it over and closes", EventTypes.TicketClosed)]),
            new Phase("After: in use", [Customer("uses", "Uses it"), Customer("rates", "Says how it was", EventTypes.SurveyAnswered), BrokenBy(Lane.Customer, "reopened", "Has to ask again", EventTypes.TicketReopened), Agent("renew", "Checks that it is still needed")]),
        ],
        ["request", "acknowledged", "receives"]);
}
