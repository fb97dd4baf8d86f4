using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Events;

/// <summary>Random small stories with many ties, and the same story arriving in another order, which gives every term another code.</summary>
internal static class Arrivals
{
    private static readonly Dimension[] Filled =
        [Dimension.Type, Dimension.Activity, Dimension.Ticket, Dimension.Customer, Dimension.Topic, Dimension.Team];

    /// <summary>A story of some 60 events of a few tickets, customers and topics within twenty days, half of them rows of an audit log.</summary>
    public static EventTable Story(int seed)
    {
        var story = new EventTableBuilder();
        var random = new Random(seed);
        Tell(story, random, events: 60);
        for (var i = 0; i < 3; i++) story.LinkTickets($"T{random.Next(12)}", $"T{random.Next(12)}");
        story.LinkCustomers("email:0", "email:1");
        return story.Table();
    }

    /// <summary>Adds random events to a story.</summary>
    public static void Tell(EventTableBuilder story, Random random, int events)
    {
        var states = new[]
        {
            EventTypes.TicketStatus, EventTypes.TicketResolved, EventTypes.TicketClosed, EventTypes.TicketCreated, EventTypes.TicketReplied,
            EventTypes.ContactStarted, EventTypes.ArticleViewed, EventTypes.OutcomeRetained, EventTypes.OutcomeChurned, EventTypes.OutcomeBought,
        };
        for (var i = 0; i < events; i++)
        {
            var state = random.Next(states.Length);
            var stateRow = random.Next(2) == 0;
            story.Add(
                $"2026-03-{1 + random.Next(20):00} {9 + random.Next(2):00}:00",
                states[state],
                Maybe(random, "T", 12),
                Maybe(random, "email:", 5),
                Maybe(random, "topic ", 3),
                team: Maybe(random, "team ", 3),
                activity: stateRow ? $"state {state}" : "",
                sequence: random.Next(3),
                traits: stateRow ? EventTraits.StateRow : EventTraits.None);
        }
    }

    /// <summary>The same events in another order of arrival; places stay with their events.</summary>
    public static EventTable Again(EventTable table, int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, table.Count).ToArray();
        random.Shuffle(order);
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        var references = Dimensions.All.Select(d => Array.ConvertAll(order, i => Recode(table, books, d, table.Codes(d)[i]))).ToArray();
        return new EventTable
        {
            Count = table.Count,
            Time = Array.ConvertAll(order, i => table.Time[i]),
            Sequence = Array.ConvertAll(order, i => table.Sequence[i]),
            Place = Array.ConvertAll(order, i => table.Place[i]),
            Side = Array.ConvertAll(order, i => table.Side[i]),
            Traits = Array.ConvertAll(order, i => table.Traits[i]),
            Deadline = Array.ConvertAll(order, i => table.Deadline[i]),
            References = references,
            Terms = books,
            Links = [.. table.Links.Reverse().Select(link => link with
            {
                From = Recode(table, books, link.Dimension, link.From),
                To = Recode(table, books, link.Dimension, link.To),
            })],
        };
    }

    /// <summary>Everything that a log says, in words instead of codes.</summary>
    public static List<string> InWords(EventLog log) =>
    [
        .. Enumerable.Range(0, log.Count).Select(i =>
            $"{log.Instance[i]} {log.Customer[i]} {log.Time[i]} {log.TypeOf(i)} "
            + string.Join(' ', Filled.Skip(2).Select(d => log.Terms(d).Text(log.Codes(d)[i])))),
    ];

    private static int Recode(EventTable table, TermBook[] books, Dimension dimension, int code) =>
        books[(int)dimension].Code(table.Terms[(int)dimension].Text(code));

    private static string Maybe(Random random, string prefix, int count)
    {
        var pick = random.Next(count + 1);
        return pick == count ? "" : $"{prefix}{pick}";
    }
}
