namespace Throughline.Journeys.Themes;

/// <summary>The different words of some texts, numbered in the order in which they come.</summary>
internal sealed class WordBook
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _words = [];
    private readonly List<byte> _functionIn = [];

    public WordBook() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many.</summary>
    public int Count => _words.Count;

    /// <summary>A word by its number.</summary>
    public string this[int number] => _words[number];

    /// <summary>In which languages a word is a function word; as <see cref="FunctionWords.MaskOf"/>.</summary>
    public byte FunctionIn(int number) => _functionIn[number];

    /// <summary>The number of a word, a new one where it has none.</summary>
    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known)) return known;
        var text = word.ToString();
        _numbers.Add(text, _words.Count);
        _words.Add(text);
        _functionIn.Add(FunctionWords.MaskOf(text));
        return _words.Count - 1;
    }
}
