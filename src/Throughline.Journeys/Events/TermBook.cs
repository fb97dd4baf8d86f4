using System.Text;

namespace Throughline.Journeys.Events;

/// <summary>
/// The dictionary of one dimension: text to code and back. Codes are dense, start at 1 and are given in the order of first sight;
/// 0 means "none". Looking up a text that is already in the book allocates nothing. Not thread-safe for writing.
/// </summary>
public sealed class TermBook
{
    private int[] _buckets;
    private int[] _starts;
    private int[] _hashes;
    private byte[] _text;
    private int _count;

    /// <summary>Makes an empty book.</summary>
    /// <param name="capacity">How many terms to make room for; it grows as needed.</param>
    public TermBook(int capacity = 16)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 2));
        _buckets = new int[size];
        _starts = new int[(size / 2) + 2];
        _hashes = new int[(size / 2) + 1];
        _text = new byte[Math.Max(64, capacity * 8)];
    }

    /// <summary>How many terms the book holds; codes run from 1 to this.</summary>
    public int Count => _count;

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
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code, _count);
        return code == 0 ? [] : _text.AsSpan(_starts[code - 1].._starts[code]);
    }

    /// <summary>The text of a code; an empty string for 0.</summary>
    public string Text(int code) => Encoding.UTF8.GetString(Utf8(code));

    private int Probe(ReadOnlySpan<byte> utf8, int hash, out int bucket)
    {
        var mask = _buckets.Length - 1;
        for (bucket = hash & mask; ; bucket = (bucket + 1) & mask)
        {
            var code = _buckets[bucket];
            if (code == 0) return 0;
            if (_hashes[code - 1] == hash && Utf8(code).SequenceEqual(utf8)) return code;
        }
    }

    private int Add(ReadOnlySpan<byte> utf8, int hash, int bucket)
    {
        if (_count + 1 > _buckets.Length / 2)
        {
            Grow();
            Probe(utf8, hash, out bucket);
        }

        var end = _starts[_count];
        if (end + utf8.Length > _text.Length) Array.Resize(ref _text, Math.Max(_text.Length * 2, end + utf8.Length));
        utf8.CopyTo(_text.AsSpan(end));
        _hashes[_count] = hash;
        _starts[_count + 1] = end + utf8.Length;
        _buckets[bucket] = ++_count;
        return _count;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        Array.Resize(ref _starts, (_buckets.Length / 2) + 2);
        Array.Resize(ref _hashes, (_buckets.Length / 2) + 1);
        var mask = _buckets.Length - 1;
        for (var code = 1; code <= _count; code++)
        {
            var bucket = _hashes[code - 1] & mask;
            while (_buckets[bucket] != 0) bucket = (bucket + 1) & mask;
            _buckets[bucket] = code;
        }
    }

    private static int Hash(ReadOnlySpan<byte> utf8) => (int)StableHash.Of(utf8);
}
