using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.SelfService;

/// <summary>
/// Where customers ask the service for something: contacts as <see cref="InstanceTable"/> defines them and, besides, each ticket that no
/// system created, even if a conversation led to it: a bot that opens a ticket has not helped.
/// </summary>
internal sealed class Demands
{
    private readonly MeasuredLog _scope;
    private readonly CustomerTimeline _events;

    /// <summary>Finds them.</summary>
    /// <param name="scope">The log that is measured. A customer who asks about something outside its scope asks all the same.</param>
    public Demands(MeasuredLog scope)
    {
        _scope = scope;
        _events = ReferenceEquals(scope.Whole, scope) ? new CustomerTimeline(scope.Log, In(scope)) : scope.Whole.Demands._events;
    }

    /// <summary>Whether the customer of an instance asked for something between two times, both included.</summary>
    public bool Any(int instance, long from, long to) => !Between(instance, from, to).IsEmpty;

    /// <summary>Whether the customer asked for the same: about the same topic, or one of the two names none.</summary>
    public bool AnyAbout(int topic, int instance, long from, long to)
    {
        var topics = _scope.Whole.Log.Codes(Dimension.Topic);
        foreach (var i in Between(instance, from, to))
            if (topics.IsEmpty || topic == 0 || topics[i] == 0 || topics[i] == topic) return true;
        return false;
    }

    /// <summary>Whether the customer asked in another instance about a topic that both name.</summary>
    public bool AnyElsewhereAbout(int topic, int instance, long from, long to)
    {
        if (topic == 0) return false;
        var log = _scope.Whole.Log;
        var topics = log.Codes(Dimension.Topic);
        foreach (var i in Between(instance, from, to))
            if (topics[i] == topic && log.Instance[i] != _scope.InWhole(instance)) return true;
        return false;
    }

    /// <summary>Whether the customer of an instance asked a person between two times, both included.</summary>
    public bool AnyAssisted(int instance, long from, long to)
    {
        foreach (var i in Between(instance, from, to))
            if (_scope.Whole.IsAssisted(i)) return true;
        return false;
    }

    /// <summary>Whether the customer asked a person for the same: about the same topic, or one of the two names none.</summary>
    public bool AnyAssistedAbout(int topic, int instance, long from, long to)
    {
        var topics = _scope.Whole.Log.Codes(Dimension.Topic);
        foreach (var i in Between(instance, from, to))
            if (_scope.Whole.IsAssisted(i) && (topics.IsEmpty || topic == 0 || topics[i] == 0 || topics[i] == topic)) return true;
        return false;
    }

    /// <summary>Whether the customer asked for something in another instance.</summary>
    public bool AnyElsewhere(int instance, long from, long to)
    {
        foreach (var i in Between(instance, from, to))
            if (_scope.Whole.Log.Instance[i] != _scope.InWhole(instance)) return true;
        return false;
    }

    private static int[] In(MeasuredLog log)
    {
        var found = new GrowingColumn<int>();
        var (exchanges, ticketCreated) = (log.Exchanges, log.Log.Terms(Dimension.Type).Find(EventTypes.TicketCreated));
        var next = 0;
        for (var i = 0; i < log.Log.Count; i++)
        {
            while (next < exchanges.Event.Length && exchanges.Event[next] < i) next++;
            var isContact = next < exchanges.Event.Length && exchanges.Event[next] == i && (exchanges.Turn[next] & Turn.Contact) != Turn.None;
            if (isContact || (log.Log.Type[i] == ticketCreated && log.Log.Side[i] != ActorSide.System)) found.Add(i);
        }

        return found.Take();
    }

    private ReadOnlySpan<int> Between(int instance, long from, long to) => _events.Between(_scope.InWhole(instance), from, to);
}
