using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;
using Throughline.Office.Maps.QuickWins;

namespace Throughline.Server.Workspaces;

/// <summary>What the figures about quick wins mean. They count what people marked on a map, not journeys: the list of quick wins stands behind them.</summary>
public static class QuickWinFigures
{
    private const double SecondsADay = 86_400;

    /// <summary>How many were raised.</summary>
    public static MetricDefinition Raised { get; } = DataFigures.Count("quick-wins", "Quick wins", "How many quick wins were raised on the map.", "Count of the steps that are marked as a quick win, and of those whose quick win was delivered and whose mark is gone.", Better.Neither);

    /// <summary>How many are delivered.</summary>
    public static MetricDefinition Delivered { get; } = DataFigures.Count("quick-wins-delivered", "Delivered", "How many quick wins somebody has said to be delivered.", "Count of the quick wins with a day of delivery.", Better.Higher);

    /// <summary>How long delivery takes.</summary>
    public static MetricDefinition TimeToDeliver { get; } = new(
        "quick-win-time", "Time to deliver, median", "How long it takes from raising a quick win to its delivery.",
        "Median of the days from that of the version of the map that marked it (UTC) to that of its delivery, over the quick wins that were delivered on the day on which they were raised or later; 95 % interval by order statistics, of six or more.", "seconds", Better.Lower);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Raised, Delivered, TimeToDeliver];

    /// <summary>The figures of a map.</summary>
    /// <param name="wins">Its quick wins.</param>
    /// <param name="now">The moment as of which they hold.</param>
    public static IReadOnlyList<Figure> Of(IReadOnlyList<QuickWin> wins, DateTimeOffset now)
    {
        var from = wins.Select(win => win.RaisedAt).DefaultIfEmpty(now).Min();
        var times = wins.Select(win => win.Days()).OfType<int>().Select(days => days * SecondsADay).Order().ToArray();
        var interval = MedianInterval.Of(times);
        return
        [
            Counted(Raised, wins.Count),
            Counted(Delivered, wins.LongCount(win => win.Delivered is not null)),
            new Figure(TimeToDeliver.Id, times.Length == 0 ? null : Quantiles.OfSorted(times, 0.5), interval?.Low, interval?.High, times.Length, TimeToDeliver.Unit, "quick wins that were delivered", from, now, now),
        ];

        Figure Counted(MetricDefinition metric, long count) => new(metric.Id, count, null, null, count, metric.Unit, "quick wins of the map", from, now, now);
    }
}
