using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Themes;

/// <summary>Texts as numbers of words, one after the other.</summary>
internal sealed class ReadTexts
{
    /// <summary>Stands where a sentence ends, or where something was that is no word.</summary>
    public const int Break = -1;

    private ReadTexts(WordBook words, int[] word, int[] start, bool[] unspaced) => (Words, Word, Start, IsUnspaced) = (words, word, start, unspaced);

    /// <summary>The words.</summary>
    public WordBook Words { get; }

    /// <summary>Numbers of <see cref="Words"/>, and breaks.</summary>
    public int[] Word { get; }

    /// <summary>Where each text begins; one more at the end.</summary>
    public int[] Start { get; }

    /// <summary>Whether a text is, for the most part, in a script without spaces between words.</summary>
    public bool[] IsUnspaced { get; }

    /// <summary>How many texts.</summary>
    public int Count => IsUnspaced.Length;

    /// <summary>Where a text's words are.</summary>
    public Range this[int text] => Start[text]..Start[text + 1];

    /// <summary>Reads texts.</summary>
    public static ReadTexts Of(IReadOnlyList<SpokenText> texts)
    {
        var (book, words) = (new WordBook(), new GrowingColumn<int>());
        var (start, unspaced) = (new int[texts.Count + 1], new bool[texts.Count]);
        Span<char> room = stackalloc char[TextWords.Room];
        for (var text = 0; text < texts.Count; text++)
        {
            var reader = new TextWords(texts[text].Text, room);
            while (reader.MoveNext())
            {
                if (reader.IsApart) words.Add(Break);
                words.Add(book.NumberOf(reader.Current));
            }

            unspaced[text] = 2 * reader.UnspacedLetters > reader.Letters;
            start[text + 1] = words.Count;
        }

        return new ReadTexts(book, words.Take(), start, unspaced);
    }
}
