using System.Globalization;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Tests.Events;

/// <summary>Writes event tables the way a person tells a story: one line an event, in any order.</summary>
internal sealed class EventTableBuilder
{
    private readonly TermBook[] _books = [.. Dimensions.All.Select(_ => new TermBook())];
    private readonly List<(long Time, long Sequence, long Place, ActorSide Side, EventTraits Traits, long Deadline, int[] Codes)> _events = [];
    private readonly List<Link> _links = [];

    /// <summary>Microseconds of an instant written as <c>2026-03-02 09:00</c>.</summary>
    public static long At(string time) =>
        (DateTimeOffset.Parse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public EventTableBuilder Add(
        string time,
        string type,
        string ticket = "",
        string customer = "",
        string topic = "",
        string channel = "",
        string team = "",
        string agent = "",
        string priority = "",
        string activity = "",
        string article = "",
        string tool = "",
        string item = "",
        string change = "",
        ActorSide side = ActorSide.Unknown,
        EventTraits traits = EventTraits.None,
        long sequence = 0,
        long? place = null,
        long deadline = EventBatch.NoTime)
    {
        var codes = new int[Dimensions.Count];
        foreach (var (dimension, text) in new[]
                 {
                     (Dimension.Type, type), (Dimension.Activity, activity), (Dimension.Ticket, ticket), (Dimension.Customer, customer),
                     (Dimension.Topic, topic), (Dimension.Channel, channel), (Dimension.Team, team), (Dimension.Agent, agent),
                     (Dimension.Priority, priority), (Dimension.Article, article), (Dimension.Tool, tool),
                     (Dimension.ConfigurationItem, item), (Dimension.Change, change),
                 })
            codes[(int)dimension] = _books[(int)dimension].Code(text);
        _events.Add((At(time), sequence, place ?? _events.Count, side, traits, deadline, codes));
        return this;
    }

    public EventTableBuilder LinkTickets(string from, string to) => Link(Dimension.Ticket, from, to);

    public EventTableBuilder LinkCustomers(string from, string to) => Link(Dimension.Customer, from, to);

    public EventTable Table() => new()
    {
        Count = _events.Count,
        Time = [.. _events.Select(e => e.Time)],
        Sequence = [.. _events.Select(e => e.Sequence)],
        Place = [.. _events.Select(e => e.Place)],
        Side = [.. _events.Select(e => e.Side)],
        Traits = [.. _events.Select(e => e.Traits)],
        References = [.. Dimensions.All.Select(d => _events.Select(e => e.Codes[(int)d]).ToArray())],
        Deadline = [.. _events.Select(e => e.Deadline)],
        Terms = _books,
        Links = _links,
    };

    private EventTableBuilder Link(Dimension dimension, string from, string to)
    {
        _links.Add(new Link(dimension, _books[(int)dimension].Code(from), _books[(int)dimension].Code(to), "test"));
        return this;
    }
}
