namespace Throughline.Journeys.Instances;

/// <summary>The instances of one customer that have no topic yet, least recently touched first: a list threaded through arrays, every step in constant time.</summary>
internal sealed class TopiclessInstances
{
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];

    /// <summary>The most recently touched one, or -1.</summary>
    public int Latest { get; private set; } = -1;

    /// <summary>Forgets all, for the next customer.</summary>
    public void Clear() => Latest = -1;

    /// <summary>Puts a new instance at the end.</summary>
    public void Add(int instance)
    {
        while (_before.Count <= instance)
        {
            _before.Add(-1);
            _after.Add(-1);
        }

        if (Latest >= 0) _after[Latest] = instance;
        (_before[instance], _after[instance]) = (Latest, -1);
        Latest = instance;
    }

    /// <summary>Takes an instance out, because it has got a topic.</summary>
    public void Remove(int instance)
    {
        var (before, after) = (_before[instance], _after[instance]);
        if (before >= 0) _after[before] = after;
        if (after >= 0) _before[after] = before;
        else Latest = before;
    }

    /// <summary>Moves an instance to the end, because an event joined it.</summary>
    public void Touch(int instance)
    {
        if (instance == Latest) return;
        Remove(instance);
        Add(instance);
    }
}
