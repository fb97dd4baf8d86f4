using System.Text.RegularExpressions;
using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>Which record: unique in its store.</summary>
/// <param name="Kind">What it is, e.g. <c>map</c>: 1 to 64 small letters, digits and hyphens, beginning with a letter.</param>
/// <param name="Id">Which one of its kind: 1 to 200 characters of text, compared character by character.</param>
public readonly partial record struct RecordKey(string Kind, string Id)
{
    private const int LongestId = 200;

    /// <summary>Refuses a key that no store takes.</summary>
    /// <exception cref="WorkspaceException">Kind or id is not as described.</exception>
    public void Check()
    {
        CheckKind(Kind);
        if (Id is not { Length: > 0 and <= LongestId } || !RecordText.IsWellFormed(Id) || Id.Any(char.IsControl))
            throw new WorkspaceException(Problem.Usage, $"The id of a {Kind} has 1 to {LongestId} characters, without line breaks and the like.");
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} '{Id}'";

    /// <summary>Refuses what is no kind of record.</summary>
    /// <exception cref="WorkspaceException">It is not as described.</exception>
    internal static void CheckKind(string kind)
    {
        if (kind is null || !KindForm().IsMatch(kind))
            throw new WorkspaceException(Problem.Usage, "A kind of record is written with 1 to 64 small letters, digits and hyphens, beginning with a letter, e.g. map.");
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,63}\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex KindForm();
}
