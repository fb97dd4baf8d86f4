namespace Throughline.Journeys.Themes;

/// <summary>Guesses the language of texts by their function words: the language of which there are most.</summary>
internal static class TextLanguages
{
    private const int Languages = (int)Language.Italian + 1;

    /// <summary>A longer text without a function word of any language is in none of them.</summary>
    private const int LongestWithout = 3;

    /// <summary>The language of each text. Where two fit alike, or a short text has no function word, it is the one that most texts are in.</summary>
    public static Language[] Of(ReadTexts texts)
    {
        var (hits, votes) = (new int[Languages], new int[Languages]);
        for (var text = 0; text < texts.Count; text++)
        {
            Count(texts, text, hits);
            if (Single(hits) is { } language) votes[(int)language]++;
        }

        var usual = (Language)Array.IndexOf(votes, votes.Max());
        var found = new Language[texts.Count];
        for (var text = 0; text < texts.Count; text++)
        {
            var words = Count(texts, text, hits);
            found[text] = Best(hits, votes, words, usual);
        }

        return found;
    }

    private static int Count(ReadTexts texts, int text, int[] hits)
    {
        Array.Clear(hits);
        var words = 0;
        foreach (var word in texts.Word.AsSpan(texts[text]))
        {
            if (word == ReadTexts.Break) continue;
            words++;
            for (int mask = texts.Words.FunctionIn(word); mask != 0; mask &= mask - 1) hits[int.TrailingZeroCount(mask)]++;
        }

        return words;
    }

    private static Language? Single(int[] hits)
    {
        var most = hits.Max();
        return most > 0 && hits.AsSpan().Count(most) == 1 ? (Language)Array.IndexOf(hits, most) : null;
    }

    private static Language Best(int[] hits, int[] votes, int words, Language usual)
    {
        var most = hits.Max();
        if (most == 0) return words <= LongestWithout ? usual : Language.Unknown;
        var best = -1;
        for (var language = 0; language < Languages; language++)
            if (hits[language] == most && (best < 0 || votes[language] > votes[best])) best = language;
        return (Language)best;
    }
}
