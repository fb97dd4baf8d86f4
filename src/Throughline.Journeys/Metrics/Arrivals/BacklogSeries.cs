using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>
/// The open journeys at the end of each day from the first to the last event. A journey is open from its first ticket or contact until the
/// resolution that held (without one, until its last ticket was closed or cancelled); one that is open again was open all the time.
/// </summary>
public static class BacklogSeries
{
    /// <summary>A level a day, without gaps; none where the log records no resolutions or closings.</summary>
    /// <param name="log">The log.</param>
    /// <param name="zone">Whose clock tells the days apart.</param>
    /// <param name="scope">Which instances.</param>
    public static IReadOnlyList<BacklogLevel> Of(MeasuredLog log, TimeZoneInfo zone, FigureScope scope)
    {
        var table = log.Instances;
        if (!table.RecordsSolutions || table.Count == 0) return [];
        var first = Day(table.Start.Min(), zone);
        var changes = new int[Day(table.LastTime, zone).DayNumber - first.DayNumber + 2];
        for (var instance = 0; instance < table.Count; instance++)
        {
            if (scope.Instances is { } chosen && !chosen.Contains[instance]) continue;
            if (!table.HasCase(instance) || table.Asked[instance] == EventBatch.NoTime) continue;
            changes[Day(table.Asked[instance], zone).DayNumber - first.DayNumber]++;
            if (Done(table, instance) is { } done) changes[Day(done, zone).DayNumber - first.DayNumber]--;
        }

        var open = 0;
        return [.. changes[..^1].Select((change, day) => new BacklogLevel(first.AddDays(day), open += change))];
    }

    /// <summary>The mean level at the end of a weekday; null where no such day has one.</summary>
    public static double? Mean(IReadOnlyList<BacklogLevel> levels, DayOfWeek weekday) =>
        levels.Where(level => level.Day.DayOfWeek == weekday).Select(level => (double?)level.Open).Average();

    private static long? Done(InstanceTable table, int instance)
    {
        if (table.IsOpen[instance]) return null;
        var done = table.Resolved[instance] != EventBatch.NoTime ? table.Resolved[instance] : table.Closed[instance];
        return done == EventBatch.NoTime ? null : Math.Max(done, table.Asked[instance]);
    }

    private static DateOnly Day(long time, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(FigureScope.At(time), zone).DateTime);
}
