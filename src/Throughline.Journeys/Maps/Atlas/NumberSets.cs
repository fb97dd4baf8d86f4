namespace Throughline.Journeys.Maps.Atlas;

/// <summary>Sets of small numbers, each kept once under a number of its own; 0 is the empty one. What was worked out of two of them is not worked out again.</summary>
internal sealed class NumberSets
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<int[]> _sets = [[]];
    private readonly Dictionary<(int, int), int> _unions = [];

    /// <summary>How many different sets.</summary>
    public int Count => _sets.Count;

    /// <summary>The members of a set, ascending.</summary>
    public int[] this[int set] => _sets[set];

    /// <summary>The number of a set.</summary>
    /// <param name="members">Ascending, each once.</param>
    public int Of(int[] members)
    {
        var key = string.Join(',', members);
        if (_numbers.TryGetValue(key, out var known)) return known;
        _sets.Add(members);
        return _numbers[key] = _sets.Count - 1;
    }

    /// <summary>The set of the members of either.</summary>
    public int Union(int one, int other)
    {
        if (one == other || other == 0) return one;
        if (one == 0) return other;
        if (_unions.TryGetValue((one, other), out var known)) return known;
        return _unions[(one, other)] = Of([.. _sets[one].Union(_sets[other]).Order()]);
    }
}
