using System.Buffers;

namespace Throughline.Journeys.Instances;

/// <summary>A column while it grows, in rented memory: only the finished column is allocated.</summary>
internal sealed class GrowingColumn<T>
    where T : unmanaged
{
    private const int Fewest = 16;

    private T[] _items = [];

    /// <summary>How many so far.</summary>
    public int Count { get; private set; }

    /// <summary>The last one.</summary>
    public T Last => _items[Count - 1];

    /// <summary>Adds one.</summary>
    public void Add(T item)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = item;
    }

    /// <summary>Hands the column over, and begins a new one.</summary>
    public T[] Take()
    {
        var taken = _items.AsSpan(0, Count).ToArray();
        Return();
        (_items, Count) = ([], 0);
        return taken;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Fewest, Count * 2));
        _items.AsSpan(0, Count).CopyTo(larger);
        Return();
        _items = larger;
    }

    private void Return()
    {
        if (_items.Length > 0) ArrayPool<T>.Shared.Return(_items);
    }
}
