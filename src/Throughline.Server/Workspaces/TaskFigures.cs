using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;
using Throughline.Office.Releases;

namespace Throughline.Server.Workspaces;

/// <summary>How late maps follow what is released. These figures count tasks, not journeys: the register is the list behind them.</summary>
public static class TaskFigures
{
    private const double SecondsADay = 86_400;
    private const string Judged = "map tasks that were done or are overdue";

    /// <summary>Tasks.</summary>
    public static MetricDefinition Tasks { get; } = DataFigures.Count("map-tasks", "Asked of maps", "How many versions of maps releases ask for.", "Count of the pairs of a release and a map that it changes.");

    /// <summary>Tasks that are overdue.</summary>
    public static MetricDefinition Overdue { get; } = DataFigures.Count(
        "map-tasks-overdue", "Overdue", "How many maps still show what was before a release.", "Count of the map tasks without a version since the release although its sprint is over.", Better.Lower);

    /// <summary>How many were in time.</summary>
    public static MetricDefinition InTime { get; } = new(
        "map-tasks-in-time", "Done in the sprint", "How often maps follow a release within its sprint.",
        "Share of the map tasks that were done, or are overdue, whose map had a version from the day of the release to the end of its sprint; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>How late they are.</summary>
    public static MetricDefinition Lateness { get; } = new(
        "map-task-lateness", "Lateness, median", "How long maps still show what was before a release, after its sprint.",
        "Median, over the map tasks that were done or are overdue, of the days from the end of the sprint to the first version since the release, or to today without one; in time is 0. 95 % interval by order statistics, of six or more.", "seconds", Better.Lower);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Tasks, Overdue, InTime, Lateness];

    /// <summary>The figures above the register.</summary>
    /// <param name="tasks">What releases ask of maps.</param>
    /// <param name="now">The moment as of which they hold.</param>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<MapTask> tasks, DateTimeOffset now)
    {
        var from = tasks.Count == 0 ? now : new DateTimeOffset(tasks.Min(task => task.Release.On).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        if (from > now) from = now;
        var judged = tasks.Where(task => task.State != MapTaskState.Open).ToList();
        var late = judged.Select(task => task.DaysLate * SecondsADay).Order().ToArray();
        var kept = judged.LongCount(task => task.DaysLate == 0);
        return
        [
            Made(Tasks, tasks.Count, null, tasks.Count, "map tasks"),
            Made(Overdue, judged.LongCount(task => task.State == MapTaskState.Overdue), null, tasks.Count, "map tasks"),
            Made(InTime, judged.Count == 0 ? null : (double)kept / judged.Count, WilsonInterval.Of(kept, judged.Count), judged.Count, Judged),
            Made(Lateness, late.Length == 0 ? null : Quantiles.OfSorted(late, 0.5), MedianInterval.Of(late), late.Length, Judged),
        ];

        Figure Made(MetricDefinition metric, double? value, Interval? interval, long n, string population) =>
            new(metric.Id, value, interval?.Low, interval?.High, n, metric.Unit, population, from, now, now);
    }
}
