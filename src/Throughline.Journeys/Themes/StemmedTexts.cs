using System.Runtime.InteropServices;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Themes;

/// <summary>Texts with the stem of every word: what they are searched in.</summary>
internal sealed class StemmedTexts
{
    /// <summary>Stands where a word is a function word; two words with one between them are neighbours.</summary>
    public const int Function = -2;

    /// <summary>Fewer stems say nothing of a subject.</summary>
    private const int FewestStems = 2;

    /// <summary>In a language without a list, words of fewer letters are taken for function words.</summary>
    private const int ShortestUnlisted = 3;

    /// <summary>And those of at most so many letters that are in more than so large a part of its texts, where there are enough of these to say so.</summary>
    private const int LongestCommon = 5;

    private const double Common = 0.1;
    private const int FewestUnlisted = 50;

    private readonly ReadTexts _texts;
    private readonly Language[] _language;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private StemmedTexts(ReadTexts texts)
    {
        (_texts, _language) = (texts, TextLanguages.Of(texts));
        Stem = new int[texts.Word.Length];
        Speaks = new bool[texts.Count];
    }

    /// <summary>A stem for every word of <see cref="ReadTexts.Word"/>; else <see cref="ReadTexts.Break"/> or <see cref="Function"/>.</summary>
    public int[] Stem { get; }

    /// <summary>The stems' keys.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>Whether a text has two words or more that say something.</summary>
    public bool[] Speaks { get; }

    /// <summary>Whether a text speaks and is not the same as an earlier one of the same customer.</summary>
    public bool[] Counts { get; private set; } = [];

    /// <summary>How many texts count.</summary>
    public int Counted { get; private set; }

    /// <summary>The words.</summary>
    public ReadTexts Texts => _texts;

    /// <summary>The stems of one text.</summary>
    public ReadOnlySpan<int> this[int text] => Stem.AsSpan(_texts[text]);

    /// <summary>Finds the stems of texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="customers">Who wrote each.</param>
    public static StemmedTexts Of(ReadTexts texts, Func<int, int> customers)
    {
        var stemmed = new StemmedTexts(texts);
        stemmed.FindStems(stemmed.CommonWords());
        stemmed.FindCopies(customers);
        return stemmed;
    }

    private void FindStems(HashSet<int> common)
    {
        var known = Enumerable.Range(0, (int)Language.Italian + 1).Select(_ => Array.ConvertAll(new int[_texts.Words.Count], _ => int.MinValue)).ToArray();
        for (var text = 0; text < _texts.Count; text++)
        {
            var language = _language[text];
            var (stems, first, second) = (known[(int)language], -1, -1);
            for (var at = _texts.Start[text]; at < _texts.Start[text + 1]; at++)
            {
                var word = _texts.Word[at];
                if (word != ReadTexts.Break && stems[word] == int.MinValue) stems[word] = StemOf(word, language, common);
                var stem = Stem[at] = word == ReadTexts.Break ? ReadTexts.Break : stems[word];
                if (stem < 0 || stem == first) continue;
                if (first < 0) first = stem;
                else second = stem;
            }

            Speaks[text] = second >= 0 && !_texts.IsUnspaced[text];
        }
    }

    private int StemOf(int word, Language language, HashSet<int> common)
    {
        var text = _texts.Words[word];
        if (text.Length < FewestStems || (_texts.Words.FunctionIn(word) & FunctionWords.Bit(language)) != 0) return Function;
        if (language == Language.Unknown && (text.Length < ShortestUnlisted || common.Contains(word))) return Function;
        var key = Endings.KeyOf(text, language);
        if (key.Length < FewestStems) return Function;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var isKnown);
        if (isKnown) return number;
        Keys.Add(key);
        return number = Keys.Count - 1;
    }

    private HashSet<int> CommonWords()
    {
        var (last, texts, all) = (Array.ConvertAll(new int[_texts.Words.Count], _ => -1), new int[_texts.Words.Count], 0);
        for (var text = 0; text < _texts.Count; text++)
        {
            if (_language[text] != Language.Unknown || _texts.IsUnspaced[text]) continue;
            all++;
            foreach (var word in _texts.Word.AsSpan(_texts[text]))
            {
                if (word == ReadTexts.Break || last[word] == text) continue;
                last[word] = text;
                texts[word]++;
            }
        }

        return all < FewestUnlisted ? [] : [.. Enumerable.Range(0, texts.Length).Where(word => texts[word] > Common * all && _texts.Words[word].Length <= LongestCommon)];
    }

    // Of equal texts of a customer the first counts; which of them that is makes no difference to any count.
    private void FindCopies(Func<int, int> customers)
    {
        var seen = new HashSet<UInt128>();
        Counts = new bool[_texts.Count];
        for (var text = 0; text < _texts.Count; text++)
        {
            if (!Speaks[text]) continue;
            var hash = StableHash.Combine(StableHash.Combine(UInt128.Zero, customers(text)), MemoryMarshal.AsBytes(this[text]));
            Counts[text] = seen.Add(hash);
            Counted += Counts[text] ? 1 : 0;
        }
    }
}
