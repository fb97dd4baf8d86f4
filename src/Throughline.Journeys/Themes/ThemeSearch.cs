namespace Throughline.Journeys.Themes;

/// <summary>
/// What texts of customers talk about. Stems that stand near each other in more texts than chance allows (<see cref="StemPairs"/>) are joined to
/// groups (<see cref="StemClusters"/>); a group with enough texts of different customers is a theme. No random numbers, and the order of the
/// texts makes no difference. The idea of labels first and texts after them: S. Osiński and D. Weiss (2005), "A concept-driven algorithm for
/// clustering search results", IEEE Intelligent Systems 20(3), 48-54; how themes are found here is its own.
/// </summary>
public sealed class ThemeSearch
{
    /// <summary>Fewer texts that say something have no themes.</summary>
    public const int FewestTexts = 30;

    /// <summary>A theme is one of at least so many customers.</summary>
    public const int FewestCustomers = 5;

    /// <summary>Texts of fewer stems are weighed as if they had so many: two words alone are no typical text.</summary>
    private const int UsualLength = 6;

    private readonly StemmedTexts _stemmed;

    private ThemeSearch(StemmedTexts stemmed, IReadOnlyList<Theme> themes) => (_stemmed, Themes) = (stemmed, themes);

    /// <summary>The themes, those with the most texts first.</summary>
    public IReadOnlyList<Theme> Themes { get; }

    /// <summary>How many texts were read.</summary>
    public int Read => _stemmed.Speaks.Length;

    /// <summary>Whether there were enough texts to look for themes.</summary>
    public bool HasEnough => _stemmed.Counted >= FewestTexts;

    /// <summary>Whether a text says something: two words or more besides function words.</summary>
    public bool Speaks(int text) => _stemmed.Speaks[text];

    /// <summary>Whether a text is in a script that sets no spaces between words; no theme is looked for in it.</summary>
    public bool IsUnspaced(int text) => _stemmed.Texts.IsUnspaced[text];

    /// <summary>Searches texts.</summary>
    /// <param name="texts">The texts, in any order.</param>
    public static ThemeSearch Of(IReadOnlyList<SpokenText> texts)
    {
        var stemmed = StemmedTexts.Of(ReadTexts.Of(texts), text => texts[text].Customer);
        if (stemmed.Counted < FewestTexts) return new ThemeSearch(stemmed, []);
        var pairs = StemPairs.Of(stemmed);
        var group = StemClusters.Of(pairs.Stems.Length, pairs.Proven());
        group = OverlappingGroups.Joined(group, ThemeTexts.Of(stemmed, pairs, group), texts.Count);
        return new ThemeSearch(stemmed, Found(texts, stemmed, pairs, group));
    }

    /// <summary>The different stems of a text.</summary>
    internal HashSet<string> StemsOf(int text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stem in _stemmed[text])
            if (stem >= 0) stems.Add(_stemmed.Keys[stem]);
        return stems;
    }

    private static List<Theme> Found(IReadOnlyList<SpokenText> texts, StemmedTexts stemmed, StemPairs pairs, int[] group)
    {
        var (found, labels) = (ThemeTexts.Of(stemmed, pairs, group), new ThemeLabels(texts, stemmed, pairs, group));
        return
        [
            .. Enumerable.Range(0, found.Length)
                .Where(theme => found[theme].Count(text => stemmed.Counts[text]) >= pairs.Fewest)
                .Where(theme => found[theme].Select(text => texts[text].Customer).Distinct().Take(FewestCustomers).Count() == FewestCustomers)
                .Select(theme => Make([.. StemsBy(theme, group, pairs)], labels.Of(theme, found[theme]), found[theme], texts, stemmed))
                .OrderByDescending(theme => theme.Texts.Count)
                .ThenBy(theme => theme.Id, StringComparer.Ordinal),
        ];
    }

    private static Theme Make(int[] stems, string label, int[] found, IReadOnlyList<SpokenText> texts, StemmedTexts stemmed)
    {
        var keys = stems.Select(stem => stemmed.Keys[stem]).ToList();
        var typical = found
            .OrderByDescending(text => Typicality(stemmed[text], stems))
            .ThenBy(text => texts[text].Text, StringComparer.Ordinal)
            .ThenBy(text => texts[text].Event);
        return new Theme(string.Join('+', keys.Take(2).Order(StringComparer.Ordinal)), label.Length > 0 ? label : string.Join(", ", keys.Take(3)), keys, [.. typical]);
    }

    private static double Typicality(ReadOnlySpan<int> text, ReadOnlySpan<int> stems)
    {
        var (has, length) = (0, 0);
        foreach (var stem in stems) has += text.Contains(stem) ? 1 : 0;
        foreach (var stem in text) length += stem >= 0 ? 1 : 0;
        return has / Math.Sqrt(Math.Max(UsualLength, length));
    }

    private static IEnumerable<int> StemsBy(int theme, int[] group, StemPairs pairs) => Enumerable.Range(0, group.Length)
        .Where(place => group[place] == theme)
        .OrderByDescending(place => pairs.Texts[place])
        .ThenBy(place => place)
        .Select(place => pairs.Stems[place]);
}
