namespace Throughline.Journeys.Metrics;

/// <summary>Some of a log's instances.</summary>
public sealed class InstanceSet
{
    private readonly bool[] _contains;

    /// <summary>The instances that are true; the array is kept, not copied.</summary>
    public InstanceSet(bool[] contains)
    {
        _contains = contains;
        Count = contains.AsSpan().Count(true);
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Of how many.</summary>
    public int Of => _contains.Length;

    /// <summary>Whether an instance is one of them, by instance number.</summary>
    public ReadOnlySpan<bool> Contains => _contains;

    /// <summary>Those for which a condition holds.</summary>
    public static InstanceSet Where(int count, Func<int, bool> condition)
    {
        var contains = new bool[count];
        for (var instance = 0; instance < count; instance++) contains[instance] = condition(instance);
        return new InstanceSet(contains);
    }

    /// <summary>Those that are in both.</summary>
    public InstanceSet And(InstanceSet other)
    {
        var both = new bool[_contains.Length];
        for (var i = 0; i < both.Length; i++) both[i] = _contains[i] & other._contains[i];
        return new InstanceSet(both);
    }
}
