namespace Throughline.Server.Pages;

/// <summary>Which findings a list shows, and in what order; all of it stands in the address.</summary>
/// <param name="Detector">Id of a detector; empty: all.</param>
/// <param name="Phase">Name of a phase; empty: all.</param>
/// <param name="IsPriced">Only those with a price.</param>
/// <param name="IsNew">Only those that are new since the last visit.</param>
/// <param name="Sort"><see cref="ByMoney"/> or <see cref="ByPeople"/>.</param>
public sealed record FindingsQuery(string Detector = "", string Phase = "", bool IsPriced = false, bool IsNew = false, string Sort = FindingsQuery.ByMoney)
{
    /// <summary>The dearest first; what has no price comes after, by people.</summary>
    public const string ByMoney = "money";

    /// <summary>Those first that strike most journeys.</summary>
    public const string ByPeople = "people";

    /// <summary>Whether it leaves anything out.</summary>
    public bool IsNarrow => Detector.Length > 0 || Phase.Length > 0 || IsPriced || IsNew;

    /// <summary>Reads a query from the texts of an address.</summary>
    public static FindingsQuery Read(string? detector, string? phase, string? priced, string? added, string? sort) =>
        new(detector?.Trim() ?? "", phase?.Trim() ?? "", priced == "1", added == "1", sort == ByPeople ? ByPeople : ByMoney);

    /// <summary>The words of the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Words() =>
    [
        .. new KeyValuePair<string, string>[]
        {
            new("detector", Detector), new("phase", Phase), new("priced", IsPriced ? "1" : ""), new("new", IsNew ? "1" : ""), new("sort", Sort == ByMoney ? "" : Sort),
        }.Where(word => word.Value.Length > 0),
    ];

    /// <summary>The findings that it keeps, in its order: the echo of a kept one within its row, and those that strike nobody in particular after the others.</summary>
    public IReadOnlyList<FindingLine> Of(IEnumerable<FindingLine> lines)
    {
        var kept = lines.Where(line =>
            (Detector.Length == 0 || line.Detector == Detector) && (Phase.Length == 0 || line.Phase == Phase) && (!IsPriced || line.Cost is not null) && (!IsNew || line.IsNew));
        var rows = Rows([.. kept]);
        var ranked = Sort == ByPeople ? rows.OrderBy(line => line.IsRelation) : rows.OrderByDescending(line => line.Cost?.Value ?? 0).ThenBy(line => line.IsRelation);
        return [.. ranked.ThenByDescending(line => line.Struck.Value).ThenBy(line => line.Id, StringComparer.Ordinal)];
    }

    /// <summary>Each matter once: what says the same as another finding of the list stands within that one's row.</summary>
    /// <param name="lines">The findings of a list, each once.</param>
    public static IReadOnlyList<FindingLine> Rows(IReadOnlyList<FindingLine> lines)
    {
        var ids = lines.Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        var echoes = lines.Where(line => line.SameAs is { } harm && ids.Contains(harm)).ToLookup(line => line.SameAs!);
        return [.. lines.Except(echoes.SelectMany(echo => echo)).Select(line => line with { AlsoSeenAs = [.. echoes[line.Id].OrderBy(echo => echo.Id, StringComparer.Ordinal)] })];
    }
}
