namespace Throughline.Server.Pages;

/// <summary>A pain point that several journeys share: harms of one kind, found over all journeys.</summary>
/// <param name="Name">What kind of harm it is.</param>
/// <param name="Journeys">The journeys that share it, by id and name.</param>
/// <param name="Lines">The findings, those first that strike most.</param>
public sealed record SharedPain(string Name, IReadOnlyList<KeyValuePair<string, string>> Journeys, IReadOnlyList<FindingLine> Lines)
{
    /// <summary>What several journeys share: a finding in more than one of them, or findings of one detector in different ones. Those of most journeys first.</summary>
    /// <param name="found">What a search over all journeys found. What only says another finding again, or relates two series, is left out.</param>
    public static IReadOnlyList<SharedPain> Of(IReadOnlyList<FindingLine> found) =>
    [
        .. found.Where(line => !line.IsRelation && found.All(other => other.Id != line.SameAs))
            .GroupBy(line => line.Detector, StringComparer.Ordinal)
            .Select(kind => new SharedPain(
                kind.First().Name,
                [.. kind.SelectMany(line => line.Homes).Distinct().OrderBy(home => home.Value, StringComparer.OrdinalIgnoreCase)],
                [.. kind.OrderByDescending(line => line.Struck.Value).ThenBy(line => line.Id, StringComparer.Ordinal)]))
            .Where(pain => pain.Journeys.Count > 1)
            .OrderByDescending(pain => pain.Journeys.Count)
            .ThenByDescending(pain => pain.Lines[0].Struck.Value)
            .ThenBy(pain => pain.Name, StringComparer.Ordinal),
    ];
}
