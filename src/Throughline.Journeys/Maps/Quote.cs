using System.Text.RegularExpressions;

namespace Throughline.Journeys.Maps;

/// <summary>Words of a customer, cut short and without addresses or numbers that lead to a person.</summary>
/// <param name="Text">At most 60 characters.</param>
/// <param name="Score">What the customer gave with them, 0 to 1.</param>
/// <param name="MetBroken">Whether something went wrong for this customer.</param>
internal sealed record Quote(string Text, double Score, bool MetBroken)
{
    private const int Longest = 60;

    /// <summary>The lowest score first, then those for whom something went wrong.</summary>
    public static IComparer<Quote> Sharpest { get; } = Comparer<Quote>.Create(Compare);

    private static readonly Regex Mail = new(@"[^\s@]+@[^\s@]+\.[^\s@]+", RegexOptions.NonBacktracking);
    private static readonly Regex Phone = new(@"\+?\d[\d\s().\/-]{5,}\d", RegexOptions.NonBacktracking);

    /// <summary>A quote from a text, or null from an empty one.</summary>
    public static Quote? From(string? text, double score, bool metBroken)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var masked = Phone.Replace(Mail.Replace(text.Length > 2000 ? text[..2000] : text, "[mail]"), "[number]");
        var words = string.Join(' ', masked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Quote(Shorten(words), score, metBroken);
    }

    private static int Compare(Quote a, Quote b)
    {
        var byScore = a.Score.CompareTo(b.Score);
        if (byScore != 0) return byScore;
        var byTrouble = b.MetBroken.CompareTo(a.MetBroken);
        return byTrouble != 0 ? byTrouble : string.CompareOrdinal(a.Text, b.Text);
    }

    private static string Shorten(string words)
    {
        var sentence = words.IndexOfAny(['.', '!', '?'], Math.Min(12, words.Length));
        if (sentence >= 0 && sentence < Longest) return words[..(sentence + 1)];
        if (words.Length <= Longest) return words;
        var cut = words.LastIndexOf(' ', Longest - 2);
        return string.Concat(words.AsSpan(0, cut < Longest / 2 ? Longest - 1 : cut), "…");
    }
}
