using Throughline.Office.Maps.Freshness;
using Throughline.Office.Releases;

namespace Throughline.Office.Weekly;

/// <summary>What a map asks of its owner.</summary>
internal static class MapDuties
{
    public static IEnumerable<Duty> Of(WatchedMap map, DateOnly today, DateOnly until) =>
    [
        .. map.Tasks.Where(task => IsDue(task, until)).Select(task => Of(map, DutyKind.MapTask, task.Due) with { IsLate = task.Due < today, Because = task.Release.Name }),
        .. map.Freshness.Lapses.Where(lapse => lapse.Kind != LapseKind.Feed).Select(lapse => Of(map, lapse.Kind == LapseKind.Review ? DutyKind.ReviewOverdue : DutyKind.OutOfDate, lapse.Since) with { IsLate = true }),
        .. map.Calls.Where(call => call.IsOpen).Select(call => Of(map, DutyKind.ReviewCalled, call.Release.On) with { Because = call.Release.Name }),
        .. HasGrown(map) ? [Of(map, DutyKind.Drifted, DateOnly.FromDateTime(map.Drift!.Figure.From.UtcDateTime)) with { Drift = map.Drift }] : Array.Empty<Duty>(),
        .. map.UnusedSince is { } unused ? [Of(map, DutyKind.Unused, unused)] : Array.Empty<Duty>(),
    ];

    private static bool IsDue(MapTask task, DateOnly until) => task.State != MapTaskState.Done && task.Due <= until;

    // By more than chance: the whole interval of the difference lies above nothing.
    private static bool HasGrown(WatchedMap map) => map.Drift?.Difference is { Low: > 0 };

    private static Duty Of(WatchedMap map, DutyKind kind, DateOnly on) => new(kind, map.Kept.Drawn.Owner, map.Kept.Drawn.Map.Id, map.Kept.Drawn.Map.Name, on);
}
