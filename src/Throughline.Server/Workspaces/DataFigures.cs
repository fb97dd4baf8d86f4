using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>What the figures about the data itself mean. They count events and rows, not journeys: no list of cases stands behind them.</summary>
public static class DataFigures
{
    /// <summary>Events of a source.</summary>
    public static MetricDefinition SourceEvents { get; } = new(
        "source-events", "Events of the source", "How much the source gave.",
        "Count of the events that were stored from the source's files.", "count", Better.Neither);

    /// <summary>Rows set aside.</summary>
    public static MetricDefinition SetAside { get; } = new(
        "rows-set-aside", "Rows set aside", "How many rows could not be read and are in no figure.",
        "Count of the rows of all files that were set aside with a reason.", "count", Better.Lower);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [SourceEvents, SetAside];

    /// <summary>A count of one of them.</summary>
    /// <param name="metric">Which.</param>
    /// <param name="count">How many.</param>
    /// <param name="population">Who was counted, in words.</param>
    /// <param name="window">The time that the data covers.</param>
    public static Figure Counted(MetricDefinition metric, long count, string population, FigureScope window) =>
        new(metric.Id, count, null, null, count, metric.Unit, population, window.From, window.To, window.AsOf);
}
