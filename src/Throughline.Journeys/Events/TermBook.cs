using System.Text;

namespace Throughline.Journeys.Events;

/// <summary>
/// The dictionary of one dimension: text to code and back. Codes are dense, start at 1 and are given in the order of first sight;
/// 0 means "none". Looking up a text that is already in the book allocates nothing. Not thread-safe for writing.
/// </summary>
public sealed class TermBook
{
    private readonly TermTexts _texts;

    // A hash above the place of a text; 0 is free. They stand together because a book of millions of terms is in no cache.
    private ulong[] _buckets;

    /// <summary>Makes an empty book.</summary>
    /// <param name="capacity">How many terms to make room for; it grows as needed.</param>
    public TermBook(int capacity = 16)
    {
        _buckets = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(32, capacity + (capacity / 2)))];
        _texts = new TermTexts(capacity);
    }

    /// <summary>How many terms the book holds; codes run from 1 to this.</summary>
    public int Count => _texts.Count;

    /// <summary>The code of a text, added if it is new; 0 for an empty text.</summary>
    public int Code(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty) return 0;
        var hash = Hash(utf8);
        var code = Probe(utf8, hash, out var bucket);
        return code != 0 ? code : Add(utf8, hash, bucket);
    }

    /// <inheritdoc cref="Code(ReadOnlySpan{byte})"/>
    public int Code(string text) => Code(Encoding.UTF8.GetBytes(text).AsSpan());

    /// <summary>The code of a text, or 0 if the book does not hold it.</summary>
    public int Find(ReadOnlySpan<byte> utf8) => utf8.IsEmpty ? 0 : Probe(utf8, Hash(utf8), out _);

    /// <inheritdoc cref="Find(ReadOnlySpan{byte})"/>
    public int Find(string text) => Find(Encoding.UTF8.GetBytes(text).AsSpan());

    /// <summary>The text of a code as UTF-8; empty for 0.</summary>
    public ReadOnlySpan<byte> Utf8(int code)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, Count);
        return code == 0 ? [] : _texts.Of(code);
    }

    /// <summary>The text of a code; an empty string for 0.</summary>
    public string Text(int code) => Encoding.UTF8.GetString(Utf8(code));

    private int Probe(ReadOnlySpan<byte> utf8, uint hash, out int bucket)
    {
        var buckets = _buckets;
        for (bucket = (int)hash & (buckets.Length - 1); ; bucket = (bucket + 1) & (buckets.Length - 1))
        {
            var entry = buckets[bucket];
            if (entry == 0) return 0;
            if ((uint)(entry >> 32) == hash && _texts.At((uint)entry, out var code).SequenceEqual(utf8)) return code;
        }
    }

    private int Add(ReadOnlySpan<byte> utf8, uint hash, int bucket)
    {
        // Two thirds full at most.
        if (Count + 1 > _buckets.Length / 3 * 2)
        {
            Grow();
            Probe(utf8, hash, out bucket);
        }

        _buckets[bucket] = ((ulong)hash << 32) | _texts.Add(utf8);
        return Count;
    }

    private void Grow()
    {
        var grown = new ulong[_buckets.Length * 2];
        foreach (var entry in _buckets)
        {
            if (entry == 0) continue;
            var bucket = (int)(entry >> 32) & (grown.Length - 1);
            while (grown[bucket] != 0) bucket = (bucket + 1) & (grown.Length - 1);
            grown[bucket] = entry;
        }

        _buckets = grown;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8) => (uint)StableHash.Of(utf8);
}
