using System.Numerics;

namespace Throughline.Storage.Events;

/// <summary>
/// A Bloom filter over event keys in which each key sets four bits of one word (a blocked filter: Putze, Sanders and Singler 2007).
/// It says of a key that it is certainly new, or that it may have been there; so nearly every event of a new file
/// goes straight into the store, in bounded memory, and only the doubtful few are compared.
/// </summary>
internal sealed class KeyFilter
{
    private const int SmallestWords = 1 << 14;
    private const int LargestWords = 1 << 22;
    private const int KeysPerWord = 4;
    private readonly ulong[] _words;

    /// <summary>Makes an empty filter of 128 KB to 32 MB.</summary>
    /// <param name="expected">About how many keys will be added; more make more doubt, never an error.</param>
    internal KeyFilter(long expected)
    {
        var words = Math.Clamp(expected / KeysPerWord, SmallestWords, LargestWords);
        _words = new ulong[BitOperations.RoundUpToPowerOf2((uint)words)];
    }

    /// <summary>Adds a key; true if it was certainly not there before.</summary>
    internal bool Add(UInt128 key)
    {
        var choice = (ulong)(key >> 64);
        var bits = (1UL << (int)(choice & 63)) | (1UL << (int)((choice >> 6) & 63)) | (1UL << (int)((choice >> 12) & 63)) | (1UL << (int)((choice >> 18) & 63));
        ref var word = ref _words[(int)((ulong)key & (ulong)(_words.Length - 1))];
        var isNew = (word & bits) != bits;
        word |= bits;
        return isNew;
    }
}
