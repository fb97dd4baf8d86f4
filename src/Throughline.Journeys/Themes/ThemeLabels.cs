namespace Throughline.Journeys.Themes;

/// <summary>Words for a theme: the passage with two or three of its stems that most of its texts have, as people write it most.</summary>
/// <param name="texts">All texts.</param>
/// <param name="pairs">Their stems.</param>
/// <param name="group">The group of each of <see cref="StemPairs.Stems"/>.</param>
internal sealed class ThemeLabels(StemmedTexts texts, StemPairs pairs, int[] group)
{
    /// <summary>Passages of more words are sentences, not labels.</summary>
    private const int LongestPassage = 5;

    /// <summary>Three stems say more than two: taken if at least so large a part of the texts with the best two has them.</summary>
    private const double WorthThree = 0.7;

    /// <summary>The label of a group.</summary>
    /// <param name="theme">The group.</param>
    /// <param name="of">Its texts.</param>
    public string Of(int theme, int[] of)
    {
        var (twos, threes) = (new Dictionary<Passage, int>(), new Dictionary<Passage, int>());
        foreach (var text in of)
        {
            if (!texts.Counts[text]) continue;
            for (var (at, end) = (texts.Texts.Start[text], texts.Texts.Start[text + 1]); at < end; at++)
                Count(theme, at, Math.Min(end, at + LongestPassage), twos, threes);
        }

        var two = Best(twos);
        var three = Best(threes);
        return Words(three.Count > 0 && three.Count >= WorthThree * two.Count ? three.Passage : two.Passage);
    }

    private void Count(int theme, int from, int end, Dictionary<Passage, int> twos, Dictionary<Passage, int> threes)
    {
        if (!IsOf(theme, from)) return;
        var second = Next(theme, from, end);
        if (second < 0) return;
        Add(twos, from, second);
        if (Next(theme, second, end) is >= 0 and var third) Add(threes, from, third);
    }

    // A stem that is not of the theme ends the passage: "not even answered" is no label of a theme without "even".
    private int Next(int theme, int after, int end)
    {
        for (var at = after + 1; at < end; at++)
        {
            if (texts.Stem[at] == StemmedTexts.Function) continue;
            return IsOf(theme, at) && texts.Stem[at] != texts.Stem[after] ? at : -1;
        }

        return -1;
    }

    private bool IsOf(int theme, int at) => pairs.PlaceOf(texts.Stem[at]) is >= 0 and var place && group[place] == theme;

    private void Add(Dictionary<Passage, int> passages, int from, int to)
    {
        var passage = Passage.Of(texts.Texts.Word.AsSpan(from..(to + 1)));
        passages[passage] = passages.GetValueOrDefault(passage) + 1;
    }

    private (Passage Passage, int Count) Best(Dictionary<Passage, int> passages)
    {
        if (passages.Count == 0) return default;
        var most = passages.Values.Max();
        return (passages.Where(pair => pair.Value == most).Select(pair => pair.Key).MinBy(Words, StringComparer.Ordinal), most);
    }

    private string Words(Passage passage) => string.Join(' ', passage.Words().Select(word => texts.Texts.Words[word]));
}
