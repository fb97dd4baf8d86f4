using Throughline.Journeys.Events;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

/// <summary>A small service desk: journeys that go well, and journeys that hear nothing and chase.</summary>
internal static class ServiceLog
{
    public static Happening[] GoesWell(double score = 5) =>
    [
        new(0, EventTypes.ArticleViewed) { By = ActorSide.Customer, Channel = "portal" },
        new(1, EventTypes.TicketCreated) { By = ActorSide.Customer, Channel = "portal", Ticket = "T", Team = "Desk", Topic = "Software access" },
        new(1.5, EventTypes.TicketAcknowledged) { Ticket = "T", By = ActorSide.System },
        new(2, EventTypes.TicketAssigned) { Ticket = "T", Team = "Desk", By = ActorSide.Agent },
        new(4, EventTypes.ToolOpened) { Ticket = "T", Tool = "IdM", By = ActorSide.Agent },
        new(5, EventTypes.TicketReplied) { Ticket = "T", Channel = "mail", By = ActorSide.Agent },
        new(6, EventTypes.TicketResolved) { Ticket = "T", By = ActorSide.Agent },
        new(7, EventTypes.SurveyAnswered) { Ticket = "T", Score = score, By = ActorSide.Customer, Text = "Quick and friendly." },
    ];

    public static Happening[] HearsNothing(string text = "Nobody told me. Call me on +49 170 1234567 or a@b.example") =>
    [
        new(0, EventTypes.TicketCreated) { By = ActorSide.Customer, Channel = "phone", Ticket = "U", Team = "Desk", Topic = "Software access" },
        new(1, EventTypes.TicketAcknowledged) { Ticket = "U", By = ActorSide.System },
        new(2, EventTypes.TicketAssigned) { Team = "Licensing", By = ActorSide.Agent, Ticket = "U" },
        new(30, EventTypes.CustomerReplied) { Ticket = "U", By = ActorSide.Customer, Channel = "mail" },
        new(40, EventTypes.TicketReplied) { Ticket = "U", Channel = "mail", By = ActorSide.Agent },
        new(41, EventTypes.TicketResolved) { Ticket = "U", By = ActorSide.Agent },
        new(42, EventTypes.SurveyAnswered) { Ticket = "U", Score = 1, By = ActorSide.Customer, Text = text },
    ];

    /// <summary>Three journeys that go well, one that hears nothing.</summary>
    public static EventLog Four() => Logs.Of(GoesWell(), GoesWell(), GoesWell(3), HearsNothing());
}
