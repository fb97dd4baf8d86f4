namespace Throughline.Journeys.Instances;

/// <summary>
/// Goes once over each customer's events and says which instance each belongs to. An event of a ticket, or of one linked with it, that
/// an instance of the customer already has belongs there. Another one joins the customer's most recent instance about the same
/// topic, or without a topic if either has none, if its last event is at most the continuation window ago. Else it begins a new one.
/// </summary>
/// <remarks>
/// "About the topic" means that the customer's latest event about the topic is in it. The state is per customer and only looks
/// back, so that new events at the end can be folded in later without the old ones.
/// </remarks>
internal sealed class InstanceAssignment
{
    private readonly long _window;
    private readonly int[] _group;
    private readonly Marks _byGroup;
    private readonly Marks _byTopic;
    private readonly TopiclessInstances _topicless = new();
    private readonly List<long> _last = [];
    private readonly List<bool> _hasTopic = [];
    private int _customer;
    private int _latest;
    private int _latestTicket;

    /// <summary>Starts before the first customer.</summary>
    /// <param name="rules">The continuation window.</param>
    /// <param name="group">The group of every ticket.</param>
    /// <param name="topicCount">Topics in the book.</param>
    public InstanceAssignment(InstanceRules rules, int[] group, int topicCount)
    {
        _window = rules.ContinuationWindow.Ticks / TimeSpan.TicksPerMicrosecond;
        _group = group;
        _byGroup = new Marks(group.Length);
        _byTopic = new Marks(topicCount + 1);
    }

    /// <summary>How many instances there are so far.</summary>
    public int Count => _last.Count;

    /// <summary>Assigns the events of the next customer, who gets at least one instance.</summary>
    /// <param name="times">Their times.</param>
    /// <param name="events">Their indexes in the two columns.</param>
    /// <param name="tickets">The tickets of all events, or empty.</param>
    /// <param name="topics">The topics of all events, or empty.</param>
    /// <param name="assigned">Takes the instances.</param>
    public void AssignCustomer(ReadOnlySpan<long> times, ReadOnlySpan<int> events, ReadOnlySpan<int> tickets, ReadOnlySpan<int> topics, Span<int> assigned)
    {
        BeginCustomer();
        for (var i = 0; i < events.Length; i++)
            assigned[i] = Next(times[i], tickets.IsEmpty ? 0 : tickets[events[i]], topics.IsEmpty ? 0 : topics[events[i]]);
    }

    private void BeginCustomer()
    {
        _customer++;
        (_latest, _latestTicket) = (-1, 0);
        _topicless.Clear();
    }

    private int Next(long time, int ticket, int topic)
    {
        // Most events follow one of the same ticket: no need to look anything up.
        var instance = ticket != 0 && ticket == _latestTicket ? _latest : Found(time, ticket, topic);
        _latestTicket = ticket;
        Touch(instance, time, topic);
        return instance;
    }

    private int Found(long time, int ticket, int topic)
    {
        var group = ticket == 0 ? 0 : _group[ticket];
        var instance = group == 0 ? -1 : _byGroup.Get(group, _customer);
        if (instance >= 0) return instance;
        instance = Continued(time, topic);
        if (instance < 0) instance = New();
        if (group != 0) _byGroup.Set(group, _customer, instance);
        return instance;
    }

    private int Continued(long time, int topic)
    {
        var candidate = topic == 0 ? _latest : MoreRecent(_byTopic.Get(topic, _customer), _topicless.Latest);
        return candidate >= 0 && time - _last[candidate] <= _window ? candidate : -1;
    }

    private int MoreRecent(int aboutTopic, int topicless) =>
        aboutTopic < 0 || (topicless >= 0 && _last[topicless] > _last[aboutTopic]) ? topicless : aboutTopic;

    private int New()
    {
        _last.Add(0);
        _hasTopic.Add(false);
        _topicless.Add(_last.Count - 1);
        return _last.Count - 1;
    }

    private void Touch(int instance, long time, int topic)
    {
        _last[instance] = time;
        _latest = instance;
        if (topic != 0) _byTopic.Set(topic, _customer, instance);
        if (_hasTopic[instance]) return;
        if (topic == 0)
        {
            _topicless.Touch(instance);
            return;
        }

        _topicless.Remove(instance);
        _hasTopic[instance] = true;
    }

    /// <summary>An instance by code, valid for one customer: moving to the next customer clears it without a pass.</summary>
    private readonly struct Marks(int count)
    {
        private readonly (int Customer, int Instance)[] _marks = new (int, int)[count];

        public int Get(int code, int customer) => _marks[code].Customer == customer ? _marks[code].Instance : -1;

        public void Set(int code, int customer, int instance) => _marks[code] = (customer, instance);
    }
}
