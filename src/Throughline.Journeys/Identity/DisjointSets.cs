namespace Throughline.Journeys.Identity;

/// <summary>Sets of codes that were tied to each other, by union-find with path halving. Which member stands for a set depends on the order of the ties; which codes share a set does not.</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parent;

    /// <summary>Makes one set of each code from 0 to <paramref name="count"/> - 1.</summary>
    public DisjointSets(int count)
    {
        _parent = new int[count];
        for (var i = 0; i < count; i++) _parent[i] = i;
    }

    /// <summary>The member that stands for a code's set.</summary>
    public int Find(int code)
    {
        while (_parent[code] != code) code = _parent[code] = _parent[_parent[code]];
        return code;
    }

    /// <summary>Ties the sets of two codes.</summary>
    public void Union(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>For every code the member that stands for its set.</summary>
    public int[] ToArray()
    {
        for (var i = 0; i < _parent.Length; i++) _parent[i] = Find(i);
        return _parent;
    }
}
