namespace Throughline.Office.Remarks;

/// <summary>Finds who is named in a text: <c>@</c> and a name. Names that are known may have blanks; of several that fit, the longest is meant.</summary>
public static class Mentions
{
    private const string InNames = "._-";

    /// <summary>Everybody who is named, in order. A mail address names nobody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Names of people who are known.</param>
    public static IReadOnlyList<Mention> In(string text, IReadOnlyCollection<string> known)
    {
        var found = new List<Mention>();
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && IsOfName(text[at - 1])) continue;
            if ((Known(text, at + 1, known) ?? Word(text, at + 1)) is { } name) found.Add(new Mention(at, name.Length + 1, name));
        }

        return found;
    }

    /// <summary>Whether a text names somebody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="who">The person's name.</param>
    /// <param name="known">Names of people who are known.</param>
    public static bool Name(string text, string who, IReadOnlyCollection<string> known) =>
        In(text, [.. known, who]).Any(mention => string.Equals(mention.Name, who.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string? Known(string text, int from, IReadOnlyCollection<string> known) => known
        .Select(name => name.Trim())
        .Where(name => name.Length > 0 && string.Compare(text, from, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0 && EndsAt(text, from + name.Length))
        .MaxBy(name => name.Length);

    private static string? Word(string text, int from)
    {
        var to = from;
        while (to < text.Length && IsOfName(text[to])) to++;
        var word = text[from..to].TrimEnd('.', '_', '-');
        return word.Length == 0 ? null : word;
    }

    // A full stop after a name ends a sentence; one within a name is followed by more of it.
    private static bool EndsAt(string text, int at)
    {
        while (at < text.Length && InNames.Contains(text[at], StringComparison.Ordinal)) at++;
        return at >= text.Length || !char.IsLetterOrDigit(text[at]);
    }

    private static bool IsOfName(char letter) => char.IsLetterOrDigit(letter) || InNames.Contains(letter, StringComparison.Ordinal);
}
