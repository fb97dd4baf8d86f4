using System.Text.RegularExpressions;
using Throughline.Journeys.Masking;

namespace Throughline.Journeys.Maps;

/// <summary>Words of a customer, cut short and without addresses, numbers and names that lead to a person. Texts of a log: <see cref="MaskedTexts"/>, which knows its names.</summary>
public static class Quote
{
    private const int Longest = 60;
    private const int LongestMasked = 2000;

    private static readonly Regex Mail = new(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.NonBacktracking);
    private static readonly Regex Phone = new(@"\+?\d[\d\s().\/-]{5,}\d", RegexOptions.NonBacktracking);

    /// <summary>At most 2,000 characters of a text that is no log's, with mail addresses, long numbers and what is introduced as a name masked; null from an empty one.</summary>
    public static string? Masked(string? text) => Masked(text, JourneyNames.None);

    /// <summary>At most 60 characters of a masked text.</summary>
    public static string Shortened(string masked) => Shorten(string.Join(' ', masked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>As <see cref="Masked(string?)"/>, with the names that a log knows.</summary>
    internal static string? Masked(string? text, JourneyNames names) => string.IsNullOrWhiteSpace(text)
        ? null
        : NameMask.Masked(Phone.Replace(Mail.Replace(text.Length > LongestMasked ? text[..LongestMasked] : text, "[mail]"), "[number]"), names);

    private static string Shorten(string words)
    {
        var sentence = words.IndexOfAny(['.', '!', '?'], Math.Min(12, words.Length));
        if (sentence >= 0 && sentence < Longest) return words[..(sentence + 1)];
        if (words.Length <= Longest) return words;
        var cut = words.LastIndexOf(' ', Longest - 2);
        return string.Concat(words.AsSpan(0, cut < Longest / 2 ? Longest - 1 : cut), "…");
    }
}
