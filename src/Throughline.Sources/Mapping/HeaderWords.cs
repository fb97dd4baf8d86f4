using System.Text;

namespace Throughline.Sources.Mapping;

/// <summary>A header as lower-case words: <c>CI Name (aff)</c> is "ci name", <c>IncidentActivity_Type</c> is "incident activity type".</summary>
/// <param name="Words">The words in order.</param>
internal sealed record HeaderWords(IReadOnlyList<string> Words)
{
    /// <summary>The words with blanks between.</summary>
    public string Text { get; } = string.Join(' ', Words);

    public static HeaderWords Of(string header)
    {
        var text = new StringBuilder(header.Length + 8);
        var depth = 0;
        var before = ' ';
        foreach (var letter in header)
        {
            if (letter is '(' or '[') depth++;
            if (depth == 0) Append(text, before, letter);
            if (letter is ')' or ']' && depth > 0) depth--;
            before = letter;
        }

        return new HeaderWords(text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Whether one of the words is among these.</summary>
    public bool HasAny(params ReadOnlySpan<string> wanted)
    {
        foreach (var word in wanted)
        {
            if (Words.Contains(word)) return true;
        }

        return false;
    }

    /// <summary>How well a phrase fits: 2 as the whole header, 1 as its end, 0 not.</summary>
    public int Fit(string phrase)
    {
        if (Text == phrase) return 2;
        return Text.EndsWith(phrase, StringComparison.Ordinal) && Text[^(phrase.Length + 1)] == ' ' ? 1 : 0;
    }

    private static void Append(StringBuilder text, char before, char letter)
    {
        if (letter == '#') text.Append(" # ");
        else if (!char.IsLetterOrDigit(letter)) text.Append(' ');
        else
        {
            if (char.IsUpper(letter) && char.IsLower(before)) text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }
    }
}
