using System.Text.RegularExpressions;

namespace Throughline.Journeys.Maps;

/// <summary>Words of a customer, cut short and without addresses or numbers that lead to a person.</summary>
public static class Quote
{
    private const int Longest = 60;

    private static readonly Regex Mail = new(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.NonBacktracking);
    private static readonly Regex Phone = new(@"\+?\d[\d\s().\/-]{5,}\d", RegexOptions.NonBacktracking);

    /// <summary>At most 60 characters of a text, or null from an empty one.</summary>
    public static string? From(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Shorten(string.Join(' ', Masked(text)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>At most 2,000 characters of a text, with mail addresses and long numbers masked; null from an empty one.</summary>
    public static string? Masked(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : Phone.Replace(Mail.Replace(text.Length > 2000 ? text[..2000] : text, "[mail]"), "[number]");

    private static string Shorten(string words)
    {
        var sentence = words.IndexOfAny(['.', '!', '?'], Math.Min(12, words.Length));
        if (sentence >= 0 && sentence < Longest) return words[..(sentence + 1)];
        if (words.Length <= Longest) return words;
        var cut = words.LastIndexOf(' ', Longest - 2);
        return string.Concat(words.AsSpan(0, cut < Longest / 2 ? Longest - 1 : cut), "…");
    }
}
