using System.Runtime.CompilerServices;

namespace Throughline.Journeys.Paths;

/// <summary>Counts by a small number, and in how many cases each occurs: a mark of the last case seen saves a set.</summary>
internal sealed class Tally(int capacity)
{
    private int[] _marks = new int[capacity];
    private int[] _count = new int[capacity];
    private int[] _cases = new int[capacity];

    /// <summary>How often.</summary>
    public ReadOnlySpan<int> Count => _count;

    /// <summary>In how many cases.</summary>
    public ReadOnlySpan<int> Cases => _cases;

    /// <summary>Makes room for a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EnsureRoom(int number)
    {
        if (number >= _count.Length) Grow();
    }

    /// <summary>Counts one occurrence; the occurrences of one case come one after another.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int number, int caseIndex)
    {
        _count[number]++;
        if (_marks[number] == caseIndex + 1) return;
        _marks[number] = caseIndex + 1;
        _cases[number]++;
    }

    private void Grow()
    {
        Array.Resize(ref _marks, _marks.Length * 2);
        Array.Resize(ref _count, _count.Length * 2);
        Array.Resize(ref _cases, _cases.Length * 2);
    }
}
