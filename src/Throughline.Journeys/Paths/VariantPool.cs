using System.Runtime.InteropServices;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Paths;

/// <summary>The distinct sequences of steps, found by a hash of each case and verified step by step.</summary>
internal sealed class VariantPool
{
    private readonly CaseColumns _cases;
    private readonly List<int> _example = [];
    private readonly List<ulong> _hashes = [];
    private int[] _buckets = new int[1024];

    /// <summary>Sorts all cases into variants.</summary>
    public VariantPool(CaseColumns cases)
    {
        _cases = cases;
        VariantOf = new int[cases.Count];
        for (var i = 0; i < VariantOf.Length; i++) VariantOf[i] = Number(i);
    }

    /// <summary>How many variants.</summary>
    public int Count => _example.Count;

    /// <summary>The variant of every case.</summary>
    public int[] VariantOf { get; }

    /// <summary>The steps of a variant: those of the first case that goes this way.</summary>
    public ReadOnlySpan<ushort> Path(int variant) => StepsOf(_example[variant]);

    private ReadOnlySpan<ushort> StepsOf(int index) => _cases.Step.AsSpan(_cases.Start[index].._cases.Start[index + 1]);

    private int Number(int index)
    {
        var steps = StepsOf(index);
        var hash = StableHash.Of(MemoryMarshal.AsBytes(steps));
        var bucket = Bucket(hash, steps);
        if (_buckets[bucket] != 0) return _buckets[bucket] - 1;
        if (Count * 2 >= _buckets.Length)
        {
            Grow();
            bucket = Bucket(hash, steps);
        }

        _example.Add(index);
        _hashes.Add(hash);
        _buckets[bucket] = Count;
        return Count - 1;
    }

    private int Bucket(ulong hash, ReadOnlySpan<ushort> steps)
    {
        var mask = _buckets.Length - 1;
        var bucket = (int)hash & mask;
        for (; _buckets[bucket] != 0; bucket = (bucket + 1) & mask)
        {
            var variant = _buckets[bucket] - 1;
            if (_hashes[variant] == hash && Path(variant).SequenceEqual(steps)) break;
        }

        return bucket;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 4];
        var mask = _buckets.Length - 1;
        for (var variant = 0; variant < Count; variant++)
        {
            var bucket = (int)_hashes[variant] & mask;
            while (_buckets[bucket] != 0) bucket = (bucket + 1) & mask;
            _buckets[bucket] = variant + 1;
        }
    }
}
