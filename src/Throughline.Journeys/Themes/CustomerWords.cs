using System.Collections.Frozen;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Themes;

/// <summary>The texts of a log that its customers wrote. What agents and systems write, most of it from templates, is none of them.</summary>
public static class CustomerWords
{
    // Where the source does not say who acted, the event's type does.
    private static readonly FrozenSet<string> Service = FrozenSet.Create(
        StringComparer.Ordinal,
        EventTypes.TicketAcknowledged, EventTypes.TicketReplied, EventTypes.TicketNoted, EventTypes.TicketAssigned, EventTypes.TicketStatus, EventTypes.TicketWaiting,
        EventTypes.TicketRecategorised, EventTypes.TicketPrioritised, EventTypes.TicketEscalated, EventTypes.TicketResolved, EventTypes.TicketClosed, EventTypes.TicketCancelled,
        EventTypes.ServiceRestored, EventTypes.SlaDeadline, EventTypes.SlaPaused, EventTypes.SlaResumed, EventTypes.SlaBreached, EventTypes.ContactEnded, EventTypes.ArticleSuggested,
        EventTypes.ArticleOpened, EventTypes.ArticleSent,
        EventTypes.ToolOpened, EventTypes.FrictionReported, EventTypes.ChangeReleased, EventTypes.MessageSent, EventTypes.AlertRaised, EventTypes.AlertDelivered);

    /// <summary>The texts, in the log's order; none where texts were not loaded.</summary>
    public static IReadOnlyList<SpokenText> Of(EventLog log)
    {
        if (log.Text.Length == 0) return [];
        var services = Enumerable.Range(0, log.Terms(Dimension.Type).Count + 1).Select(code => Service.Contains(log.Terms(Dimension.Type).Text(code))).ToArray();
        var texts = new List<SpokenText>();
        for (var i = 0; i < log.Count; i++)
        {
            if (log.Text[i] is not { } text || string.IsNullOrWhiteSpace(text)) continue;
            if (log.Side[i] == ActorSide.Customer || (log.Side[i] == ActorSide.Unknown && !services[log.Type[i]])) texts.Add(new SpokenText(i, log.Customer[i], text));
        }

        return texts;
    }
}
