using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using static Throughline.Office.Maps.Templates.TemplateSteps;

namespace Throughline.Office.Maps.Templates;

/// <summary>Somebody is new and has to be able to begin.</summary>
internal static class Onboarding
{
    public static MapTemplate Template { get; } = new(
        "onboarding",
        "Onboarding",
        "Somebody is new, as a customer or at work, and has to be able to begin.",
        [
            new Phase("Before: agreed", [Customer("agrees", "Agrees to begin"), Agent("announce", "Announces who comes and when")]),
            new Phase("Prepare", [Customer("welcome", "Is told what happens next", EventTypes.MessageSent), Agent("order", "Orders what is needed", EventTypes.TicketCreated), Agent("prepare", "Sets it up", EventTypes.TicketAssigned, EventTypes.TicketStatus), Broken(Lane.Agent, "ping-pong", "Gets it back from another team", "ping-pong")]),
            new Phase("First day", [Customer("begins", "Can begin", EventTypes.TicketResolved), Customer("stuck", "Asks for help", EventTypes.ContactStarted), Agent("assist", "Helps with the first steps", EventTypes.ContactEnded), BrokenBy(Lane.Customer, "reopened", "Something is missing", EventTypes.TicketReopened)]),
            new Phase("First weeks", [Customer("learns", "Finds the own way", EventTypes.ArticleViewed), Broken(Lane.Customer, "chase", "Chases for what is missing", "chase"), Agent("check", "Asks whether all is there", EventTypes.TicketReplied)]),
            new Phase("After: at home", [Customer("rates", "Says how it was", EventTypes.SurveyAnswered), Agent("learn", "Improves the list of what is needed")]),
        ],
        ["order", "prepare", "begins"]);
}
