namespace Throughline.Journeys.Themes;

/// <summary>Words for a theme: the passage with two or three of its stems that most of its texts have, as people write it most.</summary>
/// <param name="spoken">All texts.</param>
/// <param name="texts">Their stems.</param>
/// <param name="pairs">The stems that enough of them have.</param>
/// <param name="group">The group of each of <see cref="StemPairs.Stems"/>.</param>
internal sealed class ThemeLabels(IReadOnlyList<SpokenText> spoken, StemmedTexts texts, StemPairs pairs, int[] group)
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
        var best = three.Count > 0 && three.Count >= WorthThree * two.Count ? three : two;
        return best.Count == 0 ? "" : AsWritten(best.Passage, of);
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

    // In the spelling that most people use, with a capital to begin with; of equal ones the first by the alphabet.
    private string AsWritten(Passage passage, int[] of)
    {
        int[] words = [.. passage.Words()];
        var spellings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in of)
        {
            var at = texts.Texts.Word.AsSpan(texts.Texts[text]).IndexOf(words);
            if (at < 0) continue;
            var written = Written(text, at, words.Length);
            spellings[written] = spellings.GetValueOrDefault(written) + 1;
        }

        var usual = spellings.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        return char.ToUpperInvariant(usual[0]) + usual[1..];
    }

    private string Written(int text, int at, int length)
    {
        Span<char> room = stackalloc char[TextWords.Room];
        var reader = new TextWords(spoken[text].Text, room);
        var words = new List<string>(length);
        for (var place = 0; words.Count < length && reader.MoveNext(); place++)
        {
            if (reader.IsApart) place++;
            if (place >= at) words.Add(spoken[text].Text[reader.Place]);
        }

        return string.Join(' ', words);
    }

    private string Words(Passage passage) => string.Join(' ', passage.Words().Select(word => texts.Texts.Words[word]));
}
