using Throughline.Journeys.Metrics.SelfService;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>Which free attributes a search for findings tells journeys apart by.</summary>
internal static class SearchedAttributes
{
    /// <summary>Further ones would make the search longer than its result is worth.</summary>
    private const int Most = 8;

    /// <summary>What has one value tells nothing apart; what has more than <see cref="MostValues"/> is a name rather than a kind.</summary>
    private const int FewestValues = 2;

    private const int MostValues = 30;

    /// <summary>
    /// Exports write how a matter ended on every row of it. Who searches by that finds that what ended badly ended badly: columns whose names speak of
    /// the end (closure code, resolved by, reassignments, caused by ...) are left out.
    /// </summary>
    private static readonly string[] OfTheEnd = ["clos", "resol", "reopen", "reassign", "escalat", "related", "sla", "handle", "status", "active", "cby", "caused"];

    /// <summary>Those with few values that are known at the beginning, as far as their names tell; by name, so that the order of the files does not matter.</summary>
    public static IEnumerable<string> Of(StoreSummary summary) => summary.AttributeValues
        .Where(attribute => attribute.Value.Count is >= FewestValues and <= MostValues)
        .Select(attribute => attribute.Key)
        .Where(name => !name.Equals(ArticleEdits.Attribute, StringComparison.OrdinalIgnoreCase) && !OfTheEnd.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .Order(StringComparer.OrdinalIgnoreCase)
        .Take(Most);
}
