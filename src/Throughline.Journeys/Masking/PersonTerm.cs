using System.Collections.Frozen;
using System.Text;
using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Masking;

/// <summary>Which words of a term of a column of persons are a person's name.</summary>
internal static class PersonTerm
{
    private const int FewestLetters = 3;
    private const int MostWords = 4;

    private static readonly FrozenSet<string> ColumnsOfPersons =
        "caller requester requestor contact person fullname firstname lastname surname employee author owner assignee opened resolved reported created closed updated anrufer melder ansprechpartner bearbeiter vorname nachname nom prénom nombre "
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a free attribute holds persons, by its name, e.g. <c>caller_id</c> or <c>opened by</c>.</summary>
    public static bool IsColumnOfPersons(string name) => LettersOf(name).Any(ColumnsOfPersons.Contains);

    /// <summary>
    /// The words of a person's name: of "Mori, Ada", "Ada Mori", "ada.mori" and "ada.mori@example.com" alike. None where the term has digits in it (a number
    /// stands for the person), more than four words, a word of the desk's own things or one that says a role: that is a team, a bot or a mailbox.
    /// </summary>
    /// <param name="term">A value of the column; identifiers with their kind before a colon.</param>
    /// <param name="things">Words of teams, topics and the like.</param>
    public static IReadOnlyList<string> WordsOf(string term, IReadOnlySet<string> things)
    {
        if (NameIn(term) is not { Length: > 0 } name || name.Any(char.IsDigit)) return [];
        var words = LettersOf(name);
        if (words.Count > MostWords || words.Any(word => things.Contains(word) || NotNames.Contains(word))) return [];
        return [.. words.Where(word => word.Length >= FewestLetters)];
    }

    /// <summary>The words of a text: runs of letters, apostrophes and hyphens.</summary>
    public static IReadOnlyList<string> LettersOf(string text)
    {
        var words = new WordsInText(text.Replace('_', ' '));
        return [.. Enumerable.Range(0, words.Count).Select(word => words[word].ToString())];
    }

    // Of an identifier what may hold a name; a keyed hash, a phone or an account holds none.
    private static string NameIn(string term)
    {
        var utf8 = Encoding.UTF8.GetBytes(term);
        var length = Identifier.KindLength(utf8);
        var value = length == 0 ? term : Encoding.UTF8.GetString(utf8.AsSpan(length));
        if (length > 0 && Identifier.KindOf(utf8) is not (IdentifierKind.Name or IdentifierKind.Email or IdentifierKind.Other)) return "";
        var local = value.IndexOf('@') is > 0 and var at ? value[..at] : value;
        return local.StartsWith("erased-", StringComparison.Ordinal) ? "" : local;
    }
}
