using Throughline.Journeys.Metrics;
using Throughline.Office.Weekly;

namespace Throughline.Server.Workspaces;

/// <summary>How much the weekly report asks for. The report itself is the list behind them.</summary>
public static class WeeklyFigures
{
    /// <summary>What is asked for.</summary>
    public static MetricDefinition Asked { get; } = DataFigures.Count(
        "asked-this-week", "Asked for this week", "How much maps ask of people this week.", "Count of the lines of the weekly report, of one kind where its name says so.", Better.Lower);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Asked];

    /// <summary>How much is asked for.</summary>
    /// <param name="duties">What is counted.</param>
    /// <param name="population">In words.</param>
    /// <param name="report">Of which report.</param>
    internal static Figure Of(IReadOnlyCollection<Duty> duties, string population, WeeklyReport report) =>
        new(Asked.Id, duties.Count, null, null, duties.Count, Asked.Unit, population, report.At, new DateTimeOffset(report.Until.ToDateTime(TimeOnly.MaxValue), TimeSpan.Zero), report.At);
}
