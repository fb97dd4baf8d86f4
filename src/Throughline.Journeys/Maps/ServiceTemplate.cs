using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>What a service journey looks like: the phases and steps into which the known event types fall.</summary>
internal static class ServiceTemplate
{
    /// <summary>Index of the phase in which the customer waits.</summary>
    public const int Wait = 3;

    private const int Notice = 0, Look = 1, Ask = 2, Resolve = 4, Confirm = 5;

    /// <summary>Names of the phases.</summary>
    public static IReadOnlyList<string> Phases { get; } =
        ["Notice the need", "Look for it yourself", "Ask", "Wait", "Resolve", "Confirm"];

    /// <summary>All steps in the order in which they are drawn.</summary>
    public static IReadOnlyList<TemplateStep> Steps { get; } =
    [
        Agent(Notice, "alert", "Sees an alert", EventTypes.AlertRaised),
        Agent(Notice, "release", "Releases a change", EventTypes.ChangeReleased),

        Customer(Look, "portal", "Visits the portal", EventTypes.PortalVisited),
        Customer(Look, "article", "Reads an article", EventTypes.ArticleViewed),
        Broken(Look, Lane.Customer, "article-fails", "Article does not help", "article-did-not-help"),
        Agent(Look, "suggest", "Suggests an article", EventTypes.ArticleSuggested).With("article"),
        Agent(Look, "opens-article", "Opens an article", EventTypes.ArticleOpened).With("article"),
        Agent(Look, "sends-article", "Sends an article", EventTypes.ArticleSent).With("article"),

        Customer(Ask, "request", "Raises a request", EventTypes.TicketCreated),
        Customer(Ask, "contact", "Gets in touch", EventTypes.ContactStarted),
        Agent(Ask, "conversation", "Talks it through", EventTypes.ContactEnded).With("contact"),

        Customer(Wait, "acknowledged", "Gets an acknowledgement", EventTypes.TicketAcknowledged) with { IsExpected = true },
        Customer(Wait, "informed", "Is told how it stands", EventTypes.MessageSent),
        Customer(Wait, "asked-back", "Is asked for more", EventTypes.TicketWaiting),
        Customer(Wait, "writes-again", "Writes again", EventTypes.CustomerReplied),
        Broken(Wait, Lane.Customer, "silence", "Hears nothing for 24 h", "silence-24h"),
        Broken(Wait, Lane.Customer, "chase", "Chases for status", "chase"),
        Agent(Wait, "triage", "Triage and assign", EventTypes.TicketAssigned, EventTypes.TicketPrioritised, EventTypes.TicketRecategorised).With("acknowledged"),
        Pattern(Wait, Lane.Agent, "hand-over", "Hands over to another team", "hand-over").With("informed"),
        Broken(Wait, Lane.Agent, "ping-pong", "Gets it back from another team", "ping-pong").With("informed"),
        Agent(Wait, "work", "Works on it", EventTypes.TicketStatus).With("informed"),
        Agent(Wait, "note", "Writes a note", EventTypes.TicketNoted).With("informed"),
        Agent(Wait, "escalate", "Escalates", EventTypes.TicketEscalated).With("informed"),
        Agent(Wait, "clock", "Minds the deadline", EventTypes.SlaDeadline, EventTypes.SlaPaused, EventTypes.SlaResumed).With("informed"),
        Broken(Wait, Lane.Agent, "breach", "Misses the deadline", null, EventTypes.SlaBreached).With("informed"),
        Agent(Wait, "tools", "Opens tools", EventTypes.ToolOpened).With("informed"),
        Broken(Wait, Lane.Agent, "friction", "Reports what gets in the way", null, EventTypes.FrictionReported).With("informed"),

        Customer(Resolve, "answered", "Gets an answer", EventTypes.TicketReplied),
        Customer(Resolve, "solved", "Is told it is solved", EventTypes.TicketResolved),
        Broken(Resolve, Lane.Customer, "cancelled", "Request is cancelled", null, EventTypes.TicketCancelled),

        Customer(Confirm, "survey", "Answers the survey", EventTypes.SurveyAnswered) with { IsExpected = true },
        Broken(Confirm, Lane.Customer, "reopened", "Has to ask again", null, EventTypes.TicketReopened),
        Broken(Confirm, Lane.Customer, "repeat", "Comes back within 48 h", "repeat-contact-48h"),
        Agent(Confirm, "close", "Closes the ticket", EventTypes.TicketClosed).With("survey"),
    ];

    private static Dictionary<string, TemplateStep> ByType { get; } = Steps
        .SelectMany(step => (step.Step.Binding?.Types ?? []).Select(type => (type, step)))
        .ToDictionary(pair => pair.type, pair => pair.step, StringComparer.Ordinal);

    /// <summary>Whether a type has its place in the template.</summary>
    public static bool Knows(string type) => ByType.ContainsKey(type);

    /// <summary>The step that a known type is.</summary>
    public static TemplateStep StepOf(string type) => ByType[type];

    private static TemplateStep Customer(int phase, string id, string name, params string[] types) =>
        new(phase, new Step(id, name, Lane.Customer, StepKind.Happy, new StepBinding(types, null)));

    private static TemplateStep Agent(int phase, string id, string name, params string[] types) =>
        new(phase, new Step(id, name, Lane.Agent, StepKind.Happy, new StepBinding(types, null)));

    private static TemplateStep Pattern(int phase, Lane lane, string id, string name, string pattern) =>
        new(phase, new Step(id, name, lane, StepKind.Happy, new StepBinding(null, pattern)));

    private static TemplateStep Broken(int phase, Lane lane, string id, string name, string? pattern, params string[] types) =>
        new(phase, new Step(id, name, lane, StepKind.Broken, new StepBinding(pattern is null ? types : null, pattern)));
}
