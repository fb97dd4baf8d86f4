namespace Throughline.Journeys.Masking;

/// <summary>
/// Puts [name] in the place of persons' names: those that the log knows, and what stands beside a title, a salutation, an introduction or a sign-off
/// in the languages that themes speak. No list of names: it would miss most and strike ordinary words.
/// </summary>
internal static class NameMask
{
    private const string Mask = "[name]";

    /// <summary>The text with names masked.</summary>
    /// <param name="text">A text, mail addresses masked before: their parts look like names.</param>
    /// <param name="names">What is known.</param>
    public static string Masked(string text, JourneyNames names)
    {
        var words = new WordsInText(text);
        var isName = new bool[words.Count];
        var reader = new NameReader(words, names.Things);
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var cue in NameCues.From(words[word]))
            {
                if (reader.Read(cue, word) is not { IsEmpty: false } found) continue;
                isName.AsSpan(found.From, found.Count).Fill(true);
                break;
            }
        }

        if (names != JourneyNames.None) MarkKnown(words, names, isName);
        return isName.Contains(true) ? Replaced(text, words, isName) : text;
    }

    private static void MarkKnown(WordsInText words, JourneyNames names, bool[] isName)
    {
        for (var word = 0; word < words.Count; word++)
        {
            if (names.Own.Count > 0 && char.IsUpper(words[word][0]) && !(words.BeginsSentence(word) && Themes.FunctionWords.Contains(words[word])) && names.Own.Contains(words[word].ToString())) isName[word] = true;
            if (names.Agents.Count == 0 || word == 0 || words.Before(word).Trim(" ,.") is not { IsEmpty: true }) continue;
            if (names.Agents.Contains($"{words[word - 1]} {words[word]}".ToLowerInvariant())) isName[word - 1] = isName[word] = true;
        }
    }

    private static string Replaced(string text, WordsInText words, bool[] isName)
    {
        var (masked, from) = (new System.Text.StringBuilder(text.Length), 0);
        for (var word = 0; word < words.Count; word++)
        {
            if (!isName[word]) continue;
            masked.Append(text, from, words.Start(word) - from).Append(Mask);
            while (word + 1 < words.Count && isName[word + 1] && words.Before(word + 1).Trim(" ,.").IsEmpty) word++;
            from = words.End(word);
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}
