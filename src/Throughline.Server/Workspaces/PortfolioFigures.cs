using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>The figures of the portfolio page.</summary>
internal static class PortfolioFigures
{
    private const int Weeks = 12;
    private const long WeekMicroseconds = 7L * 24 * 3600 * 1_000_000;

    public static PortfolioView View(Portfolio portfolio, StoreSummary summary)
    {
        var maps = portfolio.Maps.Count > 0 ? portfolio.Maps : [portfolio.Get(Portfolio.All).Map];
        var lines = summary.Events == 0 ? [] : maps.Select(map => Line(portfolio.Get(map.Id))).ToList();
        var sources = summary.Sources.Select(source => new SourceCount(source.Key, source.Value)).ToList();
        return new PortfolioView(lines, summary.Events, portfolio.Log.InstanceCount, summary.From, summary.To, sources, summary.SetAside);
    }

    private static PortfolioLine Line(Journey journey)
    {
        var (map, log) = journey;
        var table = InstanceTable.Build(log);
        return new PortfolioLine(
            map.Id,
            map.Name,
            MapFold.View(map, log, table).Coverage,
            new InstanceCount().Compute(log, table),
            new RepeatContact48Hours().Compute(log, table),
            WeeklyRepeat(log),
            new CustomerSatisfaction().Compute(log, table),
            new TimeToDone().Compute(log, table));
    }

    // A week is that of an instance's first event, counted back from the last event of the journey.
    private static List<double?> WeeklyRepeat(EventLog log)
    {
        var repeat = new RepeatContact48Hours();
        var end = log.Count == 0 ? 0 : log.Time.Max();
        return [.. Enumerable.Range(0, Weeks).Reverse().Select(back => repeat.Compute(Week(log, end - (back * WeekMicroseconds))).Value)];
    }

    private static EventLog Week(EventLog log, long end) =>
        InstanceScope.Of(log, instance => log.Time[log.InstanceStart[instance]] is var start && start <= end && start > end - WeekMicroseconds);
}
