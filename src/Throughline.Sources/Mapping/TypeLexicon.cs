using Throughline.Journeys.Events;

namespace Throughline.Sources.Mapping;

/// <summary>Known names of states and activities, and the event types they are. Names are compared as lower-case words.</summary>
public static class TypeLexicon
{
    private static readonly Dictionary<string, string> Names = Entries().SelectMany(e => e.Names.Split('|'), (e, name) => (name, e.Type)).ToDictionary(x => x.name, x => x.Type);

    private static readonly (string Word, string Type)[] Begins =
    [
        ("awaiting", EventTypes.TicketWaiting), ("pending", EventTypes.TicketWaiting), ("waiting", EventTypes.TicketWaiting), ("on hold", EventTypes.TicketWaiting),
        ("escalat", EventTypes.TicketEscalated), ("reopen", EventTypes.TicketReopened), ("re open", EventTypes.TicketReopened),
        ("cancel", EventTypes.TicketCancelled), ("resolved", EventTypes.TicketResolved), ("closed", EventTypes.TicketClosed),
        ("assigned", EventTypes.TicketAssigned), ("reassign", EventTypes.TicketAssigned), ("survey", EventTypes.SurveyAnswered),
    ];

    private static readonly (string Word, string Type)[] Ends =
    [
        ("open", EventTypes.TicketCreated), ("opened", EventTypes.TicketCreated), ("created", EventTypes.TicketCreated), ("received", EventTypes.TicketCreated),
        ("close", EventTypes.TicketClosed), ("closed", EventTypes.TicketClosed), ("resolved", EventTypes.TicketResolved), ("assignment", EventTypes.TicketAssigned),
        ("escalation", EventTypes.TicketEscalated), ("reopened", EventTypes.TicketReopened),
    ];

    /// <summary>The type of an activity; null if no rule knows it.</summary>
    public static string? Find(string activity)
    {
        if (IsType(activity)) return activity;
        var words = HeaderWords.Of(activity).Text;
        if (Names.TryGetValue(words, out var type)) return type;
        foreach (var (word, known) in Begins)
        {
            if (words.StartsWith(word, StringComparison.Ordinal)) return known;
        }

        foreach (var (word, known) in Ends)
        {
            if (words.EndsWith(" " + word, StringComparison.Ordinal)) return known;
        }

        return null;
    }

    /// <summary>Whether a name is written like a type, as in <c>tool.opened</c>: then it means itself.</summary>
    private static bool IsType(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < name.Length - 1 && name.All(c => char.IsAsciiLetterLower(c) || c is '.' or '-');

    private static (string Type, string Names)[] Entries() =>
    [
        (EventTypes.TicketCreated, "open|opened|new|created|create|registered|registration|received|submitted|logged|offen|neu|erstellt|nieuw|aangemaakt|nouveau|ouvert|nuevo|abierto"),
        (EventTypes.TicketAcknowledged, "acknowledged|acknowledge|acknowledgement|auto reply|accepted"),
        (EventTypes.TicketReplied, "communication with customer|reply|replied|mail to customer|email to customer|email sent|public comment|first response|first reply|responded|antwort|antwoord"),
        (EventTypes.CustomerReplied, "mail from customer|email from customer|customer reply|customer replied|update from customer|customer update|customer comment"),
        (EventTypes.TicketNoted, "operator update|note|internal note|internal comment|comment|work note|work notes|analysis research|analysis|notiz|notitie"),
        (EventTypes.TicketAssigned, "assignment|reassignment|assign|external vendor assignment|transfer|transferred|zugewiesen|toegewezen"),
        (EventTypes.TicketStatus, "active|in progress|work in progress|update|updated|status change|in bearbeitung|in behandeling|en cours|en curso"),
        (EventTypes.TicketWaiting, "hold|paused|wartend|wachten|wachtend|en attente"),
        (EventTypes.TicketRecategorised, "recategorised|recategorized|category change|urgency change recategorised"),
        (EventTypes.TicketPrioritised, "impact change|urgency change|priority change"),
        (EventTypes.TicketResolved, "solved|resolve|resolution|gelöst|opgelost|résolu|resuelto|completed|solution"),
        (EventTypes.TicketReopened, "wieder geöffnet|heropend|rouvert"),
        (EventTypes.TicketClosed, "close|closure|geschlossen|gesloten|fermé|cerrado"),
        (EventTypes.TicketCancelled, "withdrawn|storniert|geannuleerd"),
        (EventTypes.ContactStarted, "call|contact|phone call|callback request|chat|chat started|call started|anruf"),
        (EventTypes.ContactEnded, "call ended|chat ended"),
        (EventTypes.SurveyAnswered, "feedback|csat|rating"),
        (EventTypes.ArticleSuggested, "article suggested|article suggestion|suggested article|knowledge suggested|kb suggested"),
        (EventTypes.ArticleOpened, "article opened|opened article|knowledge opened|kb opened|article opened by agent"),
        (EventTypes.ArticleSent, "article sent|sent article|article shared|article attached|article linked|article sent to customer|knowledge sent|kb sent"),
        (EventTypes.ChangeReleased, "released|deployed|implemented"),
        (EventTypes.MessageSent, "sent|notification|notified|sent to company"),
        (EventTypes.OutcomeRetained, "retained|renewed|renewal|contract renewed|subscription renewed"),
        (EventTypes.OutcomeChurned, "churned|churn|lost customer|contract ended|subscription ended|cancelled subscription|cancelled contract"),
        (EventTypes.OutcomeBought, "bought|purchase|purchased|order placed|conversion|converted"),
    ];
}
