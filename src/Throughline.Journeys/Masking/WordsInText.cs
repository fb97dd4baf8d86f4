using System.Buffers;
using System.Globalization;

namespace Throughline.Journeys.Masking;

/// <summary>The words of a text where they stand: letters, with apostrophes, hyphens and no digits between them.</summary>
internal sealed class WordsInText
{
    private static readonly SearchValues<char> Begins = SearchValues.Create("\n.!?:;,>(\"“„");
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n.!?:;,(/|–—-");

    private readonly List<(int Start, int End)> _words = [];

    /// <summary>Reads a text.</summary>
    public WordsInText(string text)
    {
        Text = text.Replace('’', '\'');
        for (var at = 0; at < Text.Length;)
        {
            if (!char.IsLetter(Text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < Text.Length && IsInside(at)) at++;
            _words.Add((start, at));
        }
    }

    /// <summary>The text, with one kind of apostrophe; as long as it was.</summary>
    public string Text { get; }

    /// <summary>How many words.</summary>
    public int Count => _words.Count;

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int word] => Text.AsSpan(_words[word].Start, _words[word].End - _words[word].Start);

    /// <summary>Where a word begins.</summary>
    public int Start(int word) => _words[word].Start;

    /// <summary>Past a word's last letter.</summary>
    public int End(int word) => _words[word].End;

    /// <summary>What stands between a word and the one before; before the first: from the begin.</summary>
    public ReadOnlySpan<char> Before(int word) => word == 0 ? Text.AsSpan(0, Start(0)) : Text.AsSpan(End(word - 1), Start(word) - End(word - 1));

    /// <summary>What stands between a word and the next; after the last: to the end.</summary>
    public ReadOnlySpan<char> After(int word) => word == Count - 1 ? Text.AsSpan(End(word)) : Before(word + 1);

    /// <summary>Whether nothing but spaces lies between a word and the one before, on one line.</summary>
    public bool IsJoined(int word) => word > 0 && word < Count && Before(word).Trim(' ').IsEmpty;

    /// <summary>Whether a word begins a text, a line or a sentence.</summary>
    public bool BeginsSentence(int word) => word == 0 || Before(word).IndexOfAny(Begins) >= 0;

    /// <summary>Whether a word ends a text or a line, or a sign stands behind it.</summary>
    public bool EndsBefore(int word) => word == Count - 1 ? !IsDigitNext(word) : After(word).IndexOfAny(Ends) >= 0;

    private bool IsDigitNext(int word) => After(word).Trim(' ') is { IsEmpty: false } rest && char.IsDigit(rest[0]);

    private bool IsInside(int at) => char.IsLetter(Text[at]) || char.GetUnicodeCategory(Text[at]) == UnicodeCategory.NonSpacingMark
        || (Text[at] is '\'' or '-' && at + 1 < Text.Length && char.IsLetter(Text[at + 1]) && char.IsLetter(Text[at - 1]));
}
