using Throughline.Journeys.Events;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>A run and what can be counted in it, without looking at its truth.</summary>
internal sealed class Demo
{
    private readonly ILookup<string, DemoEvent> _byTicket;

    private Demo(PlantedHarms harms, ulong seed = 1)
    {
        Data = DemoOrganisation.Simulate(new DemoSettings { Harms = harms, Seed = seed });
        _byTicket = Data.Events.Where(e => e.Ticket is not null).ToLookup(e => e.Ticket!);
        Created = [.. Data.Events.Where(e => e.Type == EventTypes.TicketCreated)];
    }

    /// <summary>With every harm.</summary>
    public static Demo Harmed { get; } = new(PlantedHarms.All);

    /// <summary>Without any.</summary>
    public static Demo Null { get; } = new(PlantedHarms.None);

    public DemoData Data { get; }

    public IReadOnlyList<DemoEvent> Created { get; }

    public static Demo Without(PlantedHarms harm) => new(PlantedHarms.All & ~harm);

    public static Demo Seeded(ulong seed) => new(PlantedHarms.All, seed);

    public IEnumerable<DemoEvent> Of(string type) => Data.Events.Where(e => e.Type == type);

    public IEnumerable<DemoEvent> Of(DemoEvent ticket) => _byTicket[ticket.Ticket!];

    public IEnumerable<DemoEvent> Of(DemoEvent ticket, string type) => Of(ticket).Where(e => e.Type == type);

    public int Count(DemoEvent ticket, string type) => Of(ticket, type).Count();

    public IReadOnlyList<DemoEvent> Tickets(DemoJourney journey, string? priority = null) =>
        [.. Created.Where(t => t.Topic == journey.Topic && (priority is null || t.Priority == priority))];

    /// <summary>Hours to the first resolution of the tickets that have one.</summary>
    public double MeanHours(IEnumerable<DemoEvent> tickets) =>
        tickets.Select(t => (t, Done: Of(t, EventTypes.TicketResolved).FirstOrDefault()))
            .Where(x => x.Done is not null)
            .Average(x => (x.Done!.Time - x.t.Time).TotalHours);

    /// <summary>Whether the service said nothing for a day after the acknowledgement; unknown where the data ends before.</summary>
    public bool? IsSilent(DemoEvent ticket)
    {
        if (Of(ticket, EventTypes.TicketAcknowledged).FirstOrDefault() is not { } word || word.Time.AddDays(1) > Data.Settings.End) return null;
        return !Of(ticket).Any(e => e.Time > word.Time && e.Time < word.Time.AddDays(1) && e.VisibleToCustomer && e.Side != "customer");
    }

    /// <summary>Whether the customer called, chatted or wrote again within 48 hours.</summary>
    public bool ComesBack(DemoEvent ticket) => Of(ticket).Any(e =>
        e.Type is EventTypes.ContactStarted or EventTypes.CustomerReplied
        && e.Time > ticket.Time.AddHours(1) && e.Time < ticket.Time.AddHours(48));

    /// <summary>The share of an article's readers who raise a ticket on its topic within a day.</summary>
    public double ResidualOf(DemoJourney journey)
    {
        var raised = Tickets(journey).ToLookup(t => t.Email);
        return Share(Of(EventTypes.ArticleViewed).Where(v => v.Article == journey.Article), v => raised[v.Email].Any(t => t.Time > v.Time && t.Time < v.Time.AddDays(1)));
    }

    public static double Share<T>(IEnumerable<T> all, Func<T, bool> has)
    {
        List<T> list = [.. all];
        return (double)list.Count(has) / list.Count;
    }

    public static double Median(IEnumerable<int> values)
    {
        List<int> sorted = [.. values.Order()];
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2.0;
    }

    /// <summary>Whole weeks since a Monday long ago.</summary>
    public static int Week(DateTimeOffset time) => (int)((time - new DateTimeOffset(2020, 1, 6, 0, 0, 0, TimeSpan.Zero)).TotalDays / 7);
}
