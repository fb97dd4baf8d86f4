using System.Collections.Frozen;
using System.Globalization;

namespace Throughline.Journeys.Themes;

/// <summary>
/// Makes the inflections of a word meet: accents off, the language's endings off, cut to eight letters. The result is a key, not a
/// word: labels are written with the words that people used. Light on purpose: a stemmer that takes more off joins words that are not the same.
/// </summary>
internal static class Endings
{
    private const int Shortest = 4;
    private const int Longest = 8;
    // By language, longer endings first; without accents, as they are taken off before.
    private static readonly string[][] OfLanguage =
    [
        [],
        ["ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s", "y", "e"],
        ["ungen", "enen", "eten", "etes", "ten", "ung", "ete", "end", "est", "tet", "en", "em", "er", "es", "et", "te", "st", "e", "n", "s", "t"],
        ["aient", "ement", "ees", "ent", "ait", "ais", "ant", "ons", "ee", "er", "es", "ez", "re", "e", "s"],
        ["aciones", "acion", "iendo", "ieron", "ando", "aron", "aban", "ados", "adas", "ado", "ada", "aba", "ido", "ida", "ar", "er", "ir", "as", "es", "os", "a", "e", "o", "s"],
        ["heden", "den", "ten", "end", "en", "er", "es", "de", "te", "e", "s", "t", "d"],
        ["azioni", "azione", "ando", "endo", "ati", "ato", "ata", "ate", "uto", "ito", "are", "ere", "ire", "a", "e", "i", "o"],
    ];

    // The framework's normalisation does nothing where the program runs without culture data.
    private static readonly FrozenDictionary<char, char> Plain = new[]
    {
        "aàáâãäåāăą", "cçćĉċč", "dďđ", "eèéêëēĕėęě", "gĝğġģ", "iìíîïĩīĭįı", "lĺļľł", "nñńņňŋ", "oòóôõöøōŏő", "rŕŗř", "sśŝşšßșſ", "tţťŧț", "uùúûüũūŭůűų", "wŵ", "yýÿŷ", "zźżž",
    }.SelectMany(letters => letters[1..].Select(letter => (letter, letters[0]))).ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>The key of a word, or empty where nothing of it can be one.</summary>
    /// <param name="word">In lower case.</param>
    /// <param name="language">Whose endings.</param>
    public static string KeyOf(string word, Language language)
    {
        Span<char> key = stackalloc char[word.Length];
        var length = 0;
        foreach (var letter in word)
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark || letter > '\u036f') key[length++] = letter < '\x7f' ? letter : Plain.GetValueOrDefault(letter, letter);
        key = Without(key[..length], OfLanguage[(int)language]);
        return key[..Math.Min(key.Length, Longest)].ToString();
    }

    // Until nothing comes off: "Kennwörter" loses its ending and is then the word that "Kennwort" loses a letter of.
    private static Span<char> Without(Span<char> word, string[] endings)
    {
        for (var length = 0; length != word.Length;)
        {
            length = word.Length;
            foreach (var ending in endings)
            {
                if (word.Length - ending.Length < Shortest || !word.EndsWith(ending)) continue;
                word = word[..^ending.Length];
                break;
            }

            // "dropped", "stopping": the letter was doubled for the ending.
            if (word.Length < length && word.Length > Shortest && word[^1] == word[^2]) word = word[..^1];
        }

        return word;
    }
}
