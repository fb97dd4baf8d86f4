using Throughline.Journeys.Events;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

/// <summary>Random stories of many customers with everything that metrics look at, which go on day by day.</summary>
internal static class GrowingStory
{
    private const int Customers = 60;

    /// <summary>What happens in them.</summary>
    public static readonly string[] Types =
    [
        EventTypes.TicketCreated, EventTypes.TicketAcknowledged, EventTypes.TicketReplied, EventTypes.CustomerReplied, EventTypes.TicketNoted, EventTypes.TicketAssigned,
        EventTypes.TicketWaiting, EventTypes.TicketRecategorised, EventTypes.TicketEscalated, EventTypes.TicketResolved, EventTypes.TicketResolved, EventTypes.TicketReopened,
        EventTypes.TicketClosed, EventTypes.TicketClosed, EventTypes.TicketCancelled, EventTypes.ServiceRestored, EventTypes.SlaDeadline, EventTypes.SlaPaused,
        EventTypes.SlaResumed, EventTypes.ContactStarted, EventTypes.ContactEnded, EventTypes.PortalVisited, EventTypes.ArticleViewed, EventTypes.ToolOpened,
        EventTypes.FrictionReported, EventTypes.MessageSent, EventTypes.OutcomeRetained, EventTypes.OutcomeChurned, EventTypes.OutcomeBought,
    ];

    /// <summary>Adds random events of these days.</summary>
    public static void Tell(EventTableBuilder story, Random random, int events, int fromDay, int toDay)
    {
        for (var i = 0; i < events; i++)
        {
            var (customer, day) = (random.Next(Customers), fromDay + random.Next(toDay - fromDay));
            story.Add(
                $"2026-03-{day:00} {8 + random.Next(10):00}:{random.Next(60):00}",
                Types[random.Next(Types.Length)],
                random.Next(5) == 0 ? "" : $"T{customer}-{random.Next(2)}",
                random.Next(12) == 0 ? "" : $"email:{customer}",
                Maybe(random, "topic", 3),
                Maybe(random, "channel", 3),
                Maybe(random, "team", 3),
                Maybe(random, "agent", 3),
                Maybe(random, "", 4),
                article: Maybe(random, "article", 2),
                tool: Maybe(random, "tool", 4),
                item: Maybe(random, "item", 3),
                side: (ActorSide)random.Next(4),
                traits: random.Next(2) == 0 ? EventTraits.VisibleToCustomer : EventTraits.None,
                sequence: random.Next(3),
                deadline: random.Next(6) == 0 ? EventTableBuilder.At($"2026-03-{Math.Min(31, day + random.Next(4)):00} 12:00") : EventBatch.NoTime);
        }
    }

    /// <summary>Closes the tickets of most customers, so that nothing changes for them any more unless something happens.</summary>
    public static void CloseMost(EventTableBuilder story)
    {
        for (var customer = 0; customer < Customers - 8; customer++)
            for (var ticket = 0; ticket < 2; ticket++)
                story.Add("2026-03-18 20:00", EventTypes.TicketClosed, $"T{customer}-{ticket}", $"email:{customer}");
    }

    /// <summary>The events from a place on.</summary>
    public static EventTable Part(EventTable table, int from) => new()
    {
        Count = table.Count - from,
        Time = table.Time[from..],
        Sequence = table.Sequence[from..],
        Place = table.Place[from..],
        Side = table.Side[from..],
        Traits = table.Traits[from..],
        Deadline = table.Deadline[from..],
        References = Array.ConvertAll(table.References, codes => codes[from..]),
        Terms = table.Terms,
        Links = table.Links,
    };

    private static string Maybe(Random random, string prefix, int count) => random.Next(count + 1) is var pick && pick == count ? "" : $"{prefix} {pick}";
}
