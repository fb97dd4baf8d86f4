using System.Numerics;

namespace Throughline.Journeys.Paths;

/// <summary>
/// Variants by count descending, then by their steps' names one by one. The counts are put in order by counting; variants of one count
/// are sorted when one of them is asked for, because most of a log's variants happen once and nobody looks at them.
/// </summary>
internal sealed class VariantOrder : IComparer<int>
{
    private const int BitsForSteps = 64;

    private readonly VariantPool _pool;
    private readonly int[] _variants;
    private readonly int[] _counts;
    private readonly int[] _more;
    private readonly bool[] _sorted;
    private readonly int[] _rank;
    private readonly int _bits;

    /// <summary>Orders variants by their counts.</summary>
    /// <param name="pool">The variants.</param>
    /// <param name="counts">How many cases go each way.</param>
    /// <param name="names">Names by step code.</param>
    public VariantOrder(VariantPool pool, int[] counts, string[] names)
    {
        (_pool, _counts) = (pool, counts);
        _rank = Ranks(names);
        _bits = BitOperations.Log2((uint)names.Length) + 1;
        _more = More(counts);
        _sorted = new bool[_more.Length];
        _variants = ByCount();
    }

    /// <summary>The variant at a place of the order.</summary>
    public int At(int place)
    {
        var count = _counts[_variants[place]];
        if (!_sorted[count]) Sort(count);
        return _variants[place];
    }

    /// <summary>Compares the paths of two variants.</summary>
    public int Compare(int x, int y)
    {
        var one = _pool.Path(x);
        var other = _pool.Path(y);
        var same = one.CommonPrefixLength(other);
        if (same == one.Length || same == other.Length) return one.Length.CompareTo(other.Length);
        return _rank[one[same]].CompareTo(_rank[other[same]]);
    }

    /// <summary>By count, how many variants have a greater one.</summary>
    private static int[] More(int[] counts)
    {
        var more = new int[counts.AsSpan().IsEmpty ? 1 : counts.Max() + 1];
        foreach (var count in counts) more[count - 1]++;
        for (var count = more.Length - 2; count >= 0; count--) more[count] += more[count + 1];
        return more;
    }

    private int[] ByCount()
    {
        var variants = new int[_counts.Length];
        var next = _more.AsSpan().ToArray();
        for (var variant = 0; variant < variants.Length; variant++) variants[next[_counts[variant]]++] = variant;
        return variants;
    }

    private void Sort(int count)
    {
        var variants = _variants.AsSpan(_more[count].._more[count - 1]);
        var keys = new ulong[variants.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = Key(variants[i]);
        keys.AsSpan().Sort(variants);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) variants[from..to].Sort(this);
            from = to;
        }

        _sorted[count] = true;
    }

    /// <summary>Ascends as the order does: the ranks of the first steps, 0 past the end, so that sorting many variants rarely looks at a path.</summary>
    private ulong Key(int variant)
    {
        var path = _pool.Path(variant);
        var key = 0UL;
        var shift = BitsForSteps - _bits;
        for (var i = 0; i < path.Length && shift >= 0; i++, shift -= _bits) key |= (ulong)_rank[path[i]] << shift;
        return key;
    }

    /// <summary>The place of each name among all, from 1.</summary>
    private static int[] Ranks(string[] names)
    {
        var codes = Enumerable.Range(0, names.Length).ToArray();
        Array.Sort(names.AsSpan().ToArray(), codes, StringComparer.Ordinal);
        var rank = new int[codes.Length];
        for (var i = 0; i < codes.Length; i++) rank[codes[i]] = i + 1;
        return rank;
    }
}
