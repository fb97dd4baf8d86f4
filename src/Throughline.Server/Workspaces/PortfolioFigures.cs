using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Server.Pages;
using Throughline.Storage.Events;

namespace Throughline.Server.Workspaces;

/// <summary>The figures of the portfolio page.</summary>
internal static class PortfolioFigures
{
    private const int Weeks = 12;
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static PortfolioView View(Portfolio portfolio, StoreSummary summary)
    {
        var maps = portfolio.Maps.Count > 0 ? portfolio.Maps : [portfolio.Get(Portfolio.All).Map];
        var lines = summary.Events == 0 ? [] : maps.Select(map => Line(portfolio.Get(map.Id))).ToList();
        var window = FigureScope.Of(portfolio.Log);
        var sources = summary.Sources.Select(source => new SourceCount(source.Key, DataFigures.Counted(DataFigures.SourceEvents, source.Value, $"events of {source.Key}", window))).ToList();
        var instances = portfolio.Get(Portfolio.All).Measured.Figure(new InstanceCount(), window with { Journey = Portfolio.All });
        return new PortfolioView(lines, instances, summary.From, summary.To, sources, DataFigures.Counted(DataFigures.SetAside, summary.SetAside, "rows of all files", window));
    }

    private static PortfolioLine Line(Journey journey)
    {
        var (log, whole) = (journey.Measured, journey.Whole);
        return new PortfolioLine(
            journey.Map.Id,
            journey.Map.Name,
            journey.MeasuredMap.Coverage.In(whole),
            log.Figure(new InstanceCount(), whole),
            log.Figure(new RepeatContact48Hours(), whole),
            WeeklyRepeat(log, whole),
            log.Figure(new CustomerSatisfaction(), whole),
            log.Figure(new TimeToDone(), whole))
        {
            Kept = journey.Kept,
        };
    }

    // A week is that of an instance's first event, counted back from the last event of the journey.
    private static List<Figure> WeeklyRepeat(MeasuredLog log, FigureScope whole) =>
    [
        .. Enumerable.Range(0, Weeks).Reverse().Select(back => log.Figure(new RepeatContact48Hours(), WeekTo(whole.To - (back * Week), log, whole))),
    ];

    private static FigureScope WeekTo(DateTimeOffset end, MeasuredLog log, FigureScope whole)
    {
        var begin = end - Week;
        var starts = log.Instances.Start;
        return whole with
        {
            From = begin,
            To = end,
            Instances = InstanceSet.Where(starts.Length, instance => LogWindow.Moment(starts[instance]) is var start && start > begin && start <= end),
        };
    }
}
