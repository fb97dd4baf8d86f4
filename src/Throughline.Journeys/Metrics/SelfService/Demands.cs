using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>
/// Where customers ask the service for something: contacts as <see cref="InstanceTable"/> defines them and, besides, each ticket that no
/// system created, even if a conversation led to it: a bot that opens a ticket has not helped.
/// </summary>
internal sealed class Demands
{
    private readonly MeasuredLog _log;
    private readonly CustomerEvents _events;
    private readonly int _contactStarted;

    /// <summary>Finds them in a log.</summary>
    public Demands(MeasuredLog log)
    {
        _log = log;
        var types = log.Log.Terms(Dimension.Type);
        _contactStarted = types.Find(EventTypes.ContactStarted);
        _events = new CustomerEvents(log.Log, In(log, types.Find(EventTypes.TicketCreated)));
    }

    /// <summary>Whether the customer of an instance asked for something between two times, both included.</summary>
    public bool Any(int instance, long from, long to) => !_events.Between(instance, from, to).IsEmpty;

    /// <summary>Whether the customer asked for the same: about the same topic, or one of the two names none.</summary>
    public bool AnyAbout(int topic, int instance, long from, long to)
    {
        var topics = _log.Log.Codes(Dimension.Topic);
        foreach (var i in _events.Between(instance, from, to))
            if (topics.IsEmpty || topic == 0 || topics[i] == 0 || topics[i] == topic) return true;
        return false;
    }

    /// <summary>Whether the customer of an instance asked a person between two times, both included.</summary>
    public bool AnyAssisted(int instance, long from, long to)
    {
        foreach (var i in _events.Between(instance, from, to))
            if (IsAssisted(i)) return true;
        return false;
    }

    /// <summary>
    /// Whether a demand needs a person: a ticket on whatever channel, or a contact over a channel that is neither digital nor a voice menu.
    /// An unknown channel counts, so that nothing is called contained, or free, that may not be.
    /// </summary>
    public bool IsAssisted(int index) =>
        _log.Log.Type[index] != _contactStarted || _log.ChannelClassOf(index) is ChannelClass.Assisted or ChannelClass.Unknown;

    /// <summary>Whether the customer asked for something in another instance.</summary>
    public bool AnyElsewhere(int instance, long from, long to)
    {
        foreach (var i in _events.Between(instance, from, to))
            if (_log.Log.Instance[i] != instance) return true;
        return false;
    }

    private static List<int> In(MeasuredLog log, int ticketCreated)
    {
        var found = new List<int>();
        var exchanges = log.Exchanges;
        var next = 0;
        for (var i = 0; i < log.Log.Count; i++)
        {
            while (next < exchanges.Event.Length && exchanges.Event[next] < i) next++;
            var isContact = next < exchanges.Event.Length && exchanges.Event[next] == i && (exchanges.Turn[next] & Turn.Contact) != Turn.None;
            if (isContact || (log.Log.Type[i] == ticketCreated && log.Log.Side[i] != ActorSide.System)) found.Add(i);
        }

        return found;
    }
}
