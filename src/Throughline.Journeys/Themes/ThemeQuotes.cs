using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Themes;

/// <summary>Chooses the words that stand for a theme: the most typical, of different customers, none nearly the same as another.</summary>
internal sealed class ThemeQuotes(MeasuredThemes themes, CaseIds ids)
{
    private const int Most = 5;

    /// <summary>So many of the most typical texts are looked at: a theme of one sentence that thousands write has one quote.</summary>
    private const int Looked = 400;

    private const double NearlySame = 0.6;
    private const int Longest = 240;

    /// <summary>Up to five quotes.</summary>
    public IReadOnlyList<ThemeQuote> Of(Theme theme, FigureScope scope)
    {
        var log = themes.Map.Log.Log;
        var (chosen, customers, quotes) = (new List<HashSet<string>>(), new HashSet<int>(), new List<ThemeQuote>());
        foreach (var text in theme.Texts.Where(text => scope.Instances?.Contains[log.Instance[themes.Texts[text].Event]] != false).Take(Looked))
        {
            var (spoken, said) = (themes.Texts[text], themes.Search.StemsOf(text));
            if (customers.Contains(spoken.Customer) || chosen.Exists(other => Overlap(said, other) >= NearlySame)) continue;
            if (Excerpt(themes.Map.Log.Texts.Of(spoken.Event), theme.Label) is not { } words) continue;
            chosen.Add(said);
            customers.Add(spoken.Customer);
            quotes.Add(new ThemeQuote(words, ids.Of(log.Instance[spoken.Event])));
            if (quotes.Count == Most) break;
        }

        return quotes;
    }

    private static double Overlap(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return shared / (double)(a.Count + b.Count - shared);
    }

    // Masked before it is cut: half of a number is a number still.
    private static string? Excerpt(string? masked, string label)
    {
        if (masked is null) return null;
        var words = string.Join(' ', masked.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Longest) return words;
        var first = Place(words, label);
        var sentence = first <= 0 ? -1 : words.LastIndexOfAny(['.', '!', '?'], first);
        var from = first <= Longest / 2 ? 0 : Math.Max(sentence + 1, words.LastIndexOf(' ', first - (Longest / 3)) + 1);
        var end = Math.Min(words.Length, from + Longest - 2);
        var cut = end == words.Length ? end : words.LastIndexOf(' ', end - 1, end - from);
        var taken = words[from..(cut <= from ? end : cut)].Trim();
        return (from > 0 ? "…" : "") + taken + (cut < words.Length ? "…" : "");
    }

    // Where the label stands, or else the longest of its words: what is cut off around it matters less.
    private static int Place(string words, string label)
    {
        var whole = words.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return whole >= 0 ? whole : words.IndexOf(label.Split(' ').MaxBy(word => word.Length)!, StringComparison.OrdinalIgnoreCase);
    }
}
