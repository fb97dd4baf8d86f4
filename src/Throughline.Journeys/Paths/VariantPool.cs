using System.Runtime.InteropServices;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Paths;

/// <summary>The distinct sequences of steps, found by a hash of each case and verified step by step.</summary>
internal sealed class VariantPool
{
    private readonly CaseColumns _cases;
    private readonly List<int> _example = [];

    // Hash and number side by side: one miss of the cache a case. Numbers from 1; 0 is an empty slot.
    private (ulong Hash, int Number)[] _slots = new (ulong, int)[1024];

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
        var mask = _slots.Length - 1;
        for (var at = (int)hash & mask; ; at = (at + 1) & mask)
        {
            ref var slot = ref _slots[at];
            if (slot.Number == 0) return Add(ref slot, hash, index);
            if (slot.Hash == hash && Path(slot.Number - 1).SequenceEqual(steps)) return slot.Number - 1;
        }
    }

    private int Add(ref (ulong Hash, int Number) slot, ulong hash, int index)
    {
        _example.Add(index);
        slot = (hash, Count);
        if (Count * 2 >= _slots.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (ulong, int)[old.Length * 4];
        var mask = _slots.Length - 1;
        foreach (var slot in old)
        {
            if (slot.Number == 0) continue;
            var at = (int)slot.Hash & mask;
            while (_slots[at].Number != 0) at = (at + 1) & mask;
            _slots[at] = slot;
        }
    }
}
