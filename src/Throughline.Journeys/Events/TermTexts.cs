using System.Buffers.Binary;

namespace Throughline.Journeys.Events;

/// <summary>
/// Texts by code, from 1, one after the other in pages that stay where they are: a single array that doubles would for a moment take
/// three times the room. Before each text stand its code in four bytes and its length, in one byte or in four behind a byte of 255:
/// who finds a text has its code at hand, without another look into memory.
/// </summary>
internal sealed class TermTexts
{
    // Large enough for the heap of large objects, which is not copied around.
    private const int PageBits = 17;
    private const int PageSize = 1 << PageBits;
    private const int MostPages = 1 << (32 - PageBits);
    private const int CodeSize = sizeof(int);
    private const byte Long = 255;

    private readonly List<byte[]> _pages = [];
    private byte[] _page;

    // No text stands at place 0.
    private int _used = 1;
    private uint[] _places;

    internal TermTexts(int capacity)
    {
        _page = new byte[Math.Clamp(capacity * 8, 64, PageSize)];
        _pages.Add(_page);
        _places = new uint[Math.Max(16, capacity)];
    }

    /// <summary>How many texts there are.</summary>
    internal int Count { get; private set; }

    /// <summary>A text, by its code from 1 to <see cref="Count"/>.</summary>
    internal ReadOnlySpan<byte> Of(int code) => At(_places[code - 1], out _);

    /// <summary>The text at a place that <see cref="Add"/> gave, and its code.</summary>
    internal ReadOnlySpan<byte> At(uint place, out int code)
    {
        var entry = _pages[(int)(place >> PageBits)].AsSpan((int)(place & (PageSize - 1)));
        code = BinaryPrimitives.ReadInt32LittleEndian(entry);
        var length = entry[CodeSize];
        return length < Long
            ? entry.Slice(CodeSize + 1, length)
            : entry.Slice(CodeSize + 5, BinaryPrimitives.ReadInt32LittleEndian(entry[(CodeSize + 1)..]));
    }

    /// <summary>Adds a text, whose code is the new <see cref="Count"/>, and answers its place; never 0.</summary>
    internal uint Add(ReadOnlySpan<byte> text)
    {
        var head = CodeSize + (text.Length < Long ? 1 : 5);
        if (_used + head + text.Length > _page.Length) MakeRoom(head + text.Length);
        if (Count == _places.Length) Array.Resize(ref _places, Count * 2);
        var place = ((uint)(_pages.Count - 1) << PageBits) | (uint)_used;
        _places[Count++] = place;
        var entry = _page.AsSpan(_used, head + text.Length);
        BinaryPrimitives.WriteInt32LittleEndian(entry, Count);
        entry[CodeSize] = (byte)Math.Min(text.Length, Long);
        if (text.Length >= Long) BinaryPrimitives.WriteInt32LittleEndian(entry[(CodeSize + 1)..], text.Length);
        text.CopyTo(entry[head..]);
        _used += entry.Length;
        return place;
    }

    private void MakeRoom(int bytes)
    {
        if (_pages.Count == 1 && _used + bytes <= PageSize)
        {
            Array.Resize(ref _page, Math.Min(PageSize, Math.Max(_page.Length * 2, _used + bytes)));
            _pages[0] = _page;
            return;
        }

        if (_pages.Count == MostPages)
            throw new WorkspaceException(Problem.BadMapping, "One column holds more than 4 GB of different values; it looks like free text. Map it as free text, or leave it out.");
        // A text longer than a page gets one of its own, which is full then.
        _page = new byte[Math.Max(PageSize, bytes)];
        _pages.Add(_page);
        _used = 0;
    }
}
