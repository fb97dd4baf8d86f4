using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Lists what searches found, with what is new and what is gone.</summary>
/// <param name="within">The search of the journey.</param>
/// <param name="everywhere">The search over all journeys; null where that is the same.</param>
/// <param name="ledger">When findings were seen.</param>
internal sealed class FindingLists(FoundFindings within, FoundFindings? everywhere, FindingLedger ledger)
{
    private string JourneyId => within.Journey.Map.Id;

    /// <summary>The list.</summary>
    /// <param name="query">What is shown.</param>
    /// <param name="filter">Which instances were searched.</param>
    /// <param name="lastVisit">When the visitor was here last; null: never.</param>
    public FindingsView View(FindingsQuery query, CaseFilter filter, DateTimeOffset? lastVisit)
    {
        var seen = ledger.Read();
        var found = everywhere is null || JourneyId == Portfolio.All ? within.Lines : FoundFindings.Joined(everywhere, within);
        IReadOnlyList<FindingLine> all = [.. found.Select(line => line with { IsNew = lastVisit is { } visit && seen.TryGetValue(line.Id, out var known) && known.FirstSeen > visit })];
        var searched = within.Journey.Measured.Figure(new InstanceCount(), within.Scope);
        var total = FindingTotals.Of(all, searched);
        var names = all.Select(line => line.Detector).ToHashSet(StringComparer.Ordinal);
        return new FindingsView(
            JourneyId,
            within.Journey.Map.Name,
            query,
            query.Of(all),
            all,
            filter.IsEmpty ? Gone(seen, all) : [],
            [.. within.Run.NotFound.Concat(everywhere?.Run.NotFound ?? []).Distinct().Where(definition => !names.Contains(definition.Id))],
            [.. within.Run.NotLooked.Where(not => !names.Contains(not.Detector.Id) && everywhere?.Run.NotFound.Contains(not.Detector) != true)],
            searched,
            new Figure(FindingFigures.Comparisons.Id, within.Run.Tested, null, null, within.Run.Tested, "count", "comparisons of this search", searched.From, searched.To, searched.AsOf),
            total.Cost)
        {
            Instead = within.Run.Instead,
        };
    }

    private IReadOnlyList<GoneLine> Gone(IReadOnlyDictionary<string, SeenFinding> seen, IReadOnlyList<FindingLine> all)
    {
        var current = within.Lines.Concat(everywhere?.Lines ?? []).Concat(all).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. seen.Where(pair => !current.Contains(pair.Key) && (pair.Value.Journey == JourneyId || pair.Value.Home == JourneyId))
                .OrderByDescending(pair => pair.Value.LastSeen)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new GoneLine(pair.Value.Name, pair.Value.Statement, pair.Value.FirstSeen, pair.Value.LastSeen)),
        ];
    }
}
