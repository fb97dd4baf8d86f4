using Throughline.Office.Assumptions;
using Throughline.Office.Improvements;
using Throughline.Office.Maps;
using Throughline.Office.Releases;
using Throughline.Office.Suggestions;
using Throughline.Office.Work;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What the program knows by itself of the work on a journey.</summary>
/// <param name="workspace">Whose.</param>
/// <param name="sessions">Its mapping sessions.</param>
/// <param name="wins">The quick wins of its maps.</param>
internal sealed class KnownWork(Workspace workspace, WorkspaceSessions sessions, WorkspaceQuickWins wins)
{
    private const int MostVersions = 1000;

    /// <summary>All of it, in any order.</summary>
    public async Task<IReadOnlyList<WorkLine>> OfAsync(Journey journey, CancellationToken ct)
    {
        var id = journey.Map.Id;
        if (!workspace.HasRecords) return [.. Findings(id)];
        return
        [
            .. Findings(id),
            .. await AssumptionsAsync(id, ct),
            .. await SessionsAsync(id, ct),
            .. await VersionsAsync(id, ct),
            .. Reviews(journey.Kept.Drawn),
            .. await ReleasesAsync(id, ct),
            .. await SuggestionsAsync(id, ct),
            .. await QuickWinsAsync(journey.Kept, ct),
            .. await ImprovementsAsync(journey, ct),
        ];
    }

    // What the search over all journeys found here, the search of this one mostly found too: of a kind, the first time counts.
    private IEnumerable<WorkLine> Findings(string id) => workspace.Findings.Read()
        .Where(seen => seen.Value.Journey == id || seen.Value.Home == id)
        .OrderBy(seen => seen.Value.FirstSeen).ThenBy(seen => seen.Key, StringComparer.Ordinal)
        .DistinctBy(seen => seen.Value.Name)
        .Select(seen => new WorkLine(WorkStage.Analyse, Day(seen.Value.FirstSeen), $"{seen.Value.Name}, first seen", Links.Finding(seen.Value.Journey, seen.Key), "") { Note = seen.Value.Statement });

    private async Task<IEnumerable<WorkLine>> AssumptionsAsync(string id, CancellationToken ct) =>
        from record in await new AssumptionRecords(workspace.Records).OfAsync(id, ct)
        from result in record.Body!.Results
        select new WorkLine(WorkStage.Analyse, Day(result.At), $"Assumption tested: {record.Body!.Text}", Links.Assumptions(id), "");

    private async Task<IEnumerable<WorkLine>> SessionsAsync(string id, CancellationToken ct) =>
        (await sessions.NamesAsync(id, ct)).Select(session => new WorkLine(WorkStage.Map, Day(session.OpenedAt), $"Mapping session: {session.Title}", Links.Session(id, session.Number), ""));

    // Of the versions of a day one line, so that an afternoon of editing does not hide the rest.
    private async Task<IEnumerable<WorkLine>> VersionsAsync(string id, CancellationToken ct) =>
        (await new MapRecords(workspace.Records).HistoryAsync(id, before: null, MostVersions, ct))
            .GroupBy(entry => Day(entry.At))
            .Select(day => new WorkLine(WorkStage.Map, day.Key, $"The map changed, by {string.Join(", ", day.Select(entry => entry.Who).Distinct().Order(StringComparer.OrdinalIgnoreCase))}", Links.History(id, new HistoryQuery(Before: day.Max(entry => entry.Version) + 1)), ""));

    private static IEnumerable<WorkLine> Reviews(DrawnMap map) => map.LastReview is { } review
        ? [new WorkLine(WorkStage.Map, review.On, $"The map was reviewed, led by {review.By}", Links.Truth(map.Map.Id), "")]
        : [];

    private async Task<IEnumerable<WorkLine>> ReleasesAsync(string id, CancellationToken ct) =>
        (await new ReleaseRecords(workspace.Records).AllAsync(ct))
            .Where(release => release.Touches.Any(touched => touched.Map == id))
            .Select(release => new WorkLine(WorkStage.Develop, release.On, $"Released: {release.Name}", Links.Changes, ""));

    private async Task<IEnumerable<WorkLine>> SuggestionsAsync(string id, CancellationToken ct) =>
        from suggestion in await new SuggestionRecords(workspace.Records, workspace.Clock).AllAsync(ct)
        where suggestion.Body!.Journey == id && suggestion.Body.Reply is not null
        select new WorkLine(WorkStage.Improve, Day(suggestion.Body!.Reply!.At), $"Suggestion answered ({SuggestionText.Outcome(suggestion.Body!.Reply!.Outcome).ToLowerInvariant()}): {suggestion.Body!.Text}", Links.Suggestion(suggestion.Entry.Key.Id), "");

    private async Task<IEnumerable<WorkLine>> QuickWinsAsync(KeptMap map, CancellationToken ct) =>
        from win in await wins.OfAsync(map, ct)
        where win.Delivered is not null
        select new WorkLine(WorkStage.Improve, win.Delivered!.On, $"Quick win delivered at “{win.StepName}”{(win.Note.Length == 0 ? "" : $": {win.Note}")}", Links.QuickWins(map.Drawn.Map.Id), "");

    private async Task<IEnumerable<WorkLine>> ImprovementsAsync(Journey journey, CancellationToken ct) =>
        from line in await new WorkspaceImprovements(workspace).LinesAsync(journey.Map, ct)
        where line.Improvement.State == ImprovementState.Done
        select new WorkLine(WorkStage.Improve, line.On, $"Improvement done: {line.Improvement.Name}", Links.Work(journey.Map.Id) + "#improvements", "");

    private static DateOnly Day(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);
}
