using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using static Throughline.Office.Maps.Templates.TemplateSteps;

namespace Throughline.Office.Maps.Templates;

/// <summary>Somebody calls, chats or writes to a contact centre about one matter.</summary>
internal static class ContactCentreCall
{
    public static MapTemplate Template { get; } = new(
        "contact-centre-call",
        "Contact centre call",
        "Somebody calls, chats or writes to a contact centre about one matter, and perhaps has to come back.",
        [
            new Phase("Before: the question", [Customer("question", "Has a question or a trouble"), Customer("looks", "Looks for the answer", EventTypes.PortalVisited, EventTypes.ArticleViewed), Broken(Lane.Customer, "article-fails", "Article does not help", "article-did-not-help"), Agent("foresee", "Tells customers before they have to ask", EventTypes.MessageSent)]),
            new Phase("Get through", [Customer("contact", "Gets in touch", EventTypes.ContactStarted), Customer("queue", "Waits in the queue"), Agent("route", "Routes by topic")]),
            new Phase("Talk", [Customer("explains", "Explains the matter"), Agent("identify", "Finds out who it is"), Agent("talk", "Talks it through", EventTypes.ContactEnded), Agent("tools", "Opens tools", EventTypes.ToolOpened), Broken(Lane.Agent, "hand-over-back", "Gets it back from another team", "ping-pong")]),
            new Phase("Settle", [Customer("answered", "Gets the answer", EventTypes.TicketReplied, EventTypes.TicketResolved), Agent("note", "Writes a note", EventTypes.TicketNoted)]),
            new Phase("After: it holds", [Customer("rates", "Says how it was", EventTypes.SurveyAnswered), Broken(Lane.Customer, "repeat", "Comes back within 48 h", "repeat-contact-48h"), Agent("follow-up", "Checks that it held")]),
        ],
        ["contact", "talk"]);
}
