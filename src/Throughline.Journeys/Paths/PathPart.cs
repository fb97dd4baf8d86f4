namespace Throughline.Journeys.Paths;

/// <summary>What a figure of paths is about; its text is a <see cref="Metrics.CaseReference.Part"/>, e.g. <c>ticket/source/Ask/Wait</c> for a link.</summary>
/// <param name="Unit">What one case is.</param>
/// <param name="Activity">Which names the steps carry.</param>
/// <param name="Words">Of a step its name; of a link both names (empty: the case begins or ends); of a variant its key; of the most frequent variants how many.</param>
public sealed record PathPart(CaseUnit Unit, ActivityNames Activity, params IReadOnlyList<string> Words)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('/', [Word(Unit), Word(Activity), .. Words.Select(Uri.EscapeDataString)]);

    /// <summary>Reads the text of a part; null where it is none.</summary>
    public static PathPart? Read(string? text)
    {
        var words = (text ?? "").Split('/');
        return words.Length >= 2 && Find<CaseUnit>(words[0]) is { } unit && Find<ActivityNames>(words[1]) is { } names
            ? new PathPart(unit, names, [.. words.Skip(2).Select(Uri.UnescapeDataString)])
            : null;
    }

    private static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var known in Enum.GetValues<T>())
            if (Word(known) == word) return known;
        return null;
    }

    private static string Word<T>(T known)
        where T : struct, Enum => known.ToString().ToLowerInvariant();
}
