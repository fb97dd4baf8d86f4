using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Maps.Usage;
using Throughline.Office.Releases;
using Throughline.Office.Suggestions;
using Throughline.Office.Weekly;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What the maps of a workspace ask of whom this week.</summary>
public sealed class WorkspaceWeekly(Workspace workspace)
{
    private static readonly TimeSpan Newest = TimeSpan.FromDays(28);

    private DateTimeOffset Now => workspace.Clock.GetUtcNow();

    private DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    /// <summary>The report of now.</summary>
    public async Task<WeeklyView> ViewAsync(Portfolio portfolio, CancellationToken cancellationToken)
    {
        var whole = portfolio.Get(Portfolio.All);
        var newest = whole.Log.Count == 0 ? (DateTimeOffset?)null : whole.Whole.AsOf;
        var journeys = portfolio.Maps.Select(map => portfolio.Get(map.Id)).Prepend(whole).ToList();
        IReadOnlyList<MapTask> tasks = workspace.HasRecords ? await new ReleaseRecords(workspace.Records).TasksAsync(null, Today, cancellationToken) : [];
        var report = WeeklyReport.Of(await WatchedAsync(journeys, tasks, newest, cancellationToken), await WaitingAsync(journeys, cancellationToken), newest, Now);
        return new WeeklyView(report, TaskFigures.Of(tasks, Now));
    }

    private async Task<IReadOnlyList<WatchedMap>> WatchedAsync(IReadOnlyList<Journey> journeys, IReadOnlyList<MapTask> tasks, DateTimeOffset? newest, CancellationToken cancellationToken)
    {
        if (!workspace.HasRecords) return [];
        var calls = (await new ReleaseRecords(workspace.Records).CallsAsync([.. journeys.Select(journey => journey.Kept)], Today, cancellationToken)).ToLookup(call => call.Map, StringComparer.Ordinal);
        var asked = tasks.ToLookup(task => task.Map, StringComparer.Ordinal);
        var watched = new List<WatchedMap>();
        foreach (var journey in journeys)
        {
            var (kept, id) = (journey.Kept, journey.Map.Id);
            if (kept.IsDraft && !asked.Contains(id) && !calls.Contains(id)) continue;
            var age = await WorkspaceTruth.AgeAsync(workspace, kept, newest, cancellationToken);
            watched.Add(new WatchedMap(kept, MapFreshness.Of(age, Now))
            {
                UnusedSince = await UnusedSinceAsync(id, age, cancellationToken),
                Tasks = [.. asked[id]],
                Calls = [.. calls[id]],
                Drift = kept.IsDraft ? null : Drift(journey),
            });
        }

        return watched;
    }

    private async Task<DateOnly?> UnusedSinceAsync(string map, MapAge age, CancellationToken cancellationToken)
    {
        if (age.FirstVersion is not { } first) return null;
        var (kept, usage) = (DateOnly.FromDateTime(first.UtcDateTime), await new MapUsageRecords(workspace.Records).ReadAsync(map, Today.AddDays(-WorkspaceTruth.UsageDays), cancellationToken));
        return usage.IsUnused(kept, Today) ? new DateOnly?[] { usage.LastOpened, usage.LastCited, kept }.Max() : null;
    }

    // Four weeks against the four before, so that the days of the week weigh alike; younger data says nothing of a growth.
    private static Comparison? Drift(Journey journey)
    {
        var (whole, now) = (journey.Whole, journey.Whole.AsOf);
        if (now - (2 * Newest) < whole.From) return null;
        var (from, before) = (now - Newest, now - (2 * Newest));
        return MapTruth.Drifts(journey.Truth, journey.Scope(new CaseFilter { From = from }), journey.Scope(new CaseFilter { From = before, To = from }));
    }

    private async Task<IReadOnlyList<OpenSuggestion>> WaitingAsync(IReadOnlyList<Journey> journeys, CancellationToken cancellationToken)
    {
        if (!workspace.HasRecords) return [];
        var owners = journeys.ToDictionary(journey => journey.Map.Id, journey => journey.Kept.Drawn.Owner, StringComparer.Ordinal);
        var all = await new SuggestionRecords(workspace.Records, workspace.Clock).AllAsync(cancellationToken);
        return
        [
            .. all.Where(found => found.Body!.Reply is null)
                .Select(found => new OpenSuggestion(found.Entry.Key.Id, found.Body!.To ?? (found.Body.Journey is { } journey ? owners.GetValueOrDefault(journey) : null), found.Body)),
        ];
    }
}
