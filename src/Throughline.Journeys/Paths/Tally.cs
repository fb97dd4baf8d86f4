using System.Runtime.CompilerServices;

namespace Throughline.Journeys.Paths;

/// <summary>Counts by a small number, and in how many cases each occurs: a mark of the last case seen saves a set.</summary>
internal sealed class Tally(int capacity)
{
    private (int Count, int Cases, int Mark)[] _counters = new (int, int, int)[capacity];

    /// <summary>How often.</summary>
    public int Count(int number) => _counters[number].Count;

    /// <summary>In how many cases.</summary>
    public int Cases(int number) => _counters[number].Cases;

    /// <summary>Makes room for a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EnsureRoom(int number)
    {
        if (number >= _counters.Length) Array.Resize(ref _counters, _counters.Length * 2);
    }

    /// <summary>Counts one occurrence; the occurrences of one case come one after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int number, int caseIndex)
    {
        ref var counter = ref _counters[number];
        counter.Count++;
        if (counter.Mark == caseIndex + 1) return;
        counter.Mark = caseIndex + 1;
        counter.Cases++;
    }
}
