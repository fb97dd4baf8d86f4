using System.Numerics;

namespace Throughline.Journeys.Paths;

/// <summary>
/// Variants by count descending, then by their steps' names one by one. The count and the first steps are packed into one number a variant, so that
/// sorting a hundred thousand of them rarely looks at a path.
/// </summary>
internal sealed class VariantOrder : IComparer<int>
{
    private const int BitsForSteps = 32;

    private readonly VariantPool _pool;
    private readonly int[] _rank;
    private readonly int _bits;

    private VariantOrder(VariantPool pool, string[] names)
    {
        _pool = pool;
        _rank = Ranks(names);
        _bits = BitOperations.Log2((uint)names.Length) + 1;
    }

    /// <summary>The variants in order.</summary>
    /// <param name="pool">The variants.</param>
    /// <param name="start">Where each begins among its cases, and so how many it has.</param>
    /// <param name="names">Names by step code.</param>
    public static int[] Of(VariantPool pool, int[] start, string[] names)
    {
        var order = new VariantOrder(pool, names);
        var variants = Enumerable.Range(0, pool.Count).ToArray();
        var keys = Array.ConvertAll(variants, variant => order.Key(variant, start[variant + 1] - start[variant]));
        Array.Sort(keys, variants);
        for (var from = 0; from < keys.Length;)
        {
            var to = from + 1;
            while (to < keys.Length && keys[to] == keys[from]) to++;
            if (to - from > 1) Array.Sort(variants, from, to - from, order);
            from = to;
        }

        return variants;
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

    /// <summary>Ascends as the order does: the count turned round in the upper half, ranks of the first steps in the lower, 0 past the end.</summary>
    private ulong Key(int variant, int count)
    {
        var path = _pool.Path(variant);
        var key = (ulong)(uint)(int.MaxValue - count) << BitsForSteps;
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
