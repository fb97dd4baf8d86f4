using System.Globalization;

namespace Throughline.Journeys.Themes;

/// <summary>Walks through a text word by word, in lower case. What may lead to a person or a place (addresses, links, anything with a digit) is no word.</summary>
internal ref struct TextWords
{
    /// <summary>No word of a language is longer; what is, is a key, a path or noise.</summary>
    private const int LongestWord = 40;

    private readonly ReadOnlySpan<char> _text;
    private readonly Span<char> _word;
    private int _at;
    private int _chunkEnd;
    private int _length;

    /// <summary>Begins a text.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="room">Where words are put in lower case; at least <see cref="Room"/> characters.</param>
    public TextWords(ReadOnlySpan<char> text, Span<char> room)
    {
        _text = text;
        _word = room;
    }

    /// <summary>How much room a word needs.</summary>
    public const int Room = LongestWord + 1;

    /// <summary>The word at hand.</summary>
    public readonly ReadOnlySpan<char> Current => _word[.._length];

    /// <summary>Where in the text the word at hand is.</summary>
    public Range Place { get; private set; }

    /// <summary>Whether a sentence, or something that is no word, lies between the word at hand and the one before.</summary>
    public bool IsApart { get; private set; }

    /// <summary>Letters so far of scripts that set no spaces between words.</summary>
    public int UnspacedLetters { get; private set; }

    /// <summary>Letters so far of words.</summary>
    public int Letters { get; private set; }

    /// <summary>Goes to the next word.</summary>
    public bool MoveNext()
    {
        IsApart = false;
        while (_at < _text.Length)
        {
            if (_at >= _chunkEnd && !EnterChunk()) continue;
            if (IsLetter(_text[_at]))
            {
                if (ReadWord()) return true;
                IsApart = true;
            }
            else
            {
                IsApart |= Ends(_text[_at++]);
            }
        }

        return false;
    }

    // A chunk is what stands between two spaces; one that is no text is left out whole.
    private bool EnterChunk()
    {
        if (char.IsWhiteSpace(_text[_at]))
        {
            IsApart |= _text[_at++] == '\n';
            return false;
        }

        var length = 1;
        while (_at + length < _text.Length && !char.IsWhiteSpace(_text[_at + length])) length++;
        _chunkEnd = _at + length;
        var chunk = _text[_at.._chunkEnd];
        if (!chunk.Contains('@') && !chunk.ContainsAnyInRange('0', '9') && !chunk.Contains("://", StringComparison.Ordinal) && !chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return true;
        (_at, IsApart) = (_chunkEnd, true);
        return false;
    }

    private bool ReadWord()
    {
        var start = _at;
        var unspaced = 0;
        for (_length = 0; _at < _chunkEnd && IsLetter(_text[_at]); _at++)
        {
            unspaced += SetsNoSpaces(_text[_at]) ? 1 : 0;
            if (_length < LongestWord) _word[_length++] = char.ToLowerInvariant(_text[_at]);
        }

        UnspacedLetters += unspaced;
        Letters += _at - start;
        if (unspaced > 0 || _at - start > LongestWord) return false;
        if (IsDenial()) "not".CopyTo(_word);
        Place = start.._at;
        return !_word[.._length].TrimStart(_word[0]).IsEmpty || _length == 1;
    }

    // "didn't" denies as "did not" does: the part before the apostrophe ends in n, and a t follows.
    private bool IsDenial()
    {
        if (_length < 3 || _word[_length - 1] != 'n' || _at + 1 >= _chunkEnd || _text[_at] is not ('\'' or '’') || _text[_at + 1] is not ('t' or 'T')) return false;
        if (_at + 2 < _chunkEnd && IsLetter(_text[_at + 2])) return false;
        _at += 2;
        _length = 3;
        return true;
    }

    private static bool Ends(char mark) => mark is '.' or '!' or '?' or ';' or ':' or '。' or '！' or '？' or '(' or ')' or '"' or '“' or '„' or '¿' or '¡' or '—';

    private static bool IsLetter(char letter) => char.IsAsciiLetter(letter)
        || (letter > '\x7f' && (char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));

    // Thai, Lao, Tibetan, Burmese, Khmer; Chinese and Japanese. Words of these cannot be told apart without a dictionary.
    private static bool SetsNoSpaces(char letter) =>
        letter is >= '\u0e00' and <= '\u109f' or >= '\u1780' and <= '\u17ff' or >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';
}
