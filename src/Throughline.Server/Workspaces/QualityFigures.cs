using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The page of data quality.</summary>
internal static class QualityFigures
{
    /// <summary>The page.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="matched">How many events are matched to a customer.</param>
    public static QualityView View(QualityReport report, IReadOnlyList<MatchedEvents> matched)
    {
        var window = Window(report);
        return new QualityView(
            report.AsOf,
            [.. report.Sources.Select(source => new SourceCount(source.Source, DataFigures.Counted(DataFigures.SourceEvents, source.Events, $"events of {source.Source}", window)))],
            [.. Defects.All.Select(defect => new DefectLine(defect.Definition, [.. report.Sources.Select(source => DataFigures.Counted(defect.Definition, defect.Count(source), $"events of {source.Source}", window))]))],
            [.. report.Sources.SelectMany(source => source.SetAside).Select(reason => new SetAsideLine(reason.Source, reason.Reason, DataFigures.Counted(DataFigures.SetAside, reason.Rows, $"rows of {reason.Source}", window)))],
            [.. report.UnclassifiedChannels.Select(channel => new ChannelLine(channel.Channel, DataFigures.Counted(DataFigures.ChannelEvents, channel.Events, $"events of channel {channel.Channel}", window)))],
            [.. report.Catalogue.Select(entry => Line(entry, window))],
            matched,
            Families(report.Coverage, window),
            [.. report.Coverage.Missing.Select(gap => new MissingLine(Name(gap.Family), gap.Reason, DataFigures.Counted(DataFigures.MissingJoin, gap.Instances, $"journey instances with {Name(gap.Family)} data", window)))]);
    }

    /// <summary>The rows that were set aside for one reason.</summary>
    public static SetAsideView SetAside(QualityReport report, string source, string reason, IReadOnlyList<SetAsidePlace> rows)
    {
        var count = report.Sources.SelectMany(known => known.SetAside).Where(known => known.Source == source && known.Reason == reason).Sum(known => known.Rows);
        return new SetAsideView(source, reason, DataFigures.Counted(DataFigures.SetAside, count, $"rows of {source}", Window(report)), rows);
    }

    private static FigureScope Window(QualityReport report) => report.Catalogue.Count == 0
        ? new FigureScope(report.AsOf, report.AsOf, report.AsOf)
        : new FigureScope(report.Catalogue.Min(entry => entry.First), report.Catalogue.Max(entry => entry.Last), report.Catalogue.Max(entry => entry.Last));

    private static CatalogueLine Line(CatalogueEntry entry, FigureScope window)
    {
        Figure Of(long events, string family) => DataFigures.Counted(DataFigures.FamilyEvents, events, $"{family} events of {entry.Source}, channel {QualityWords.Channel(entry.Channel)}", window);
        return new CatalogueLine(
            entry.Source,
            entry.Channel,
            entry.Channel.Length == 0 ? "" : QualityWords.Class(entry.Class),
            Of(entry.Operational, "operational"),
            Of(entry.Voice, "voice"),
            Of(entry.Interaction, "interaction"),
            entry.First,
            entry.Last,
            entry.Freshness < TimeSpan.Zero ? null : Quantity.Of(entry.Freshness));
    }

    private static IReadOnlyList<FamiliesLine> Families(FamilyCoverage coverage, FigureScope window)
    {
        var all = coverage.ByFamilies.Values.Sum(instances => (long)instances);
        return
        [
            .. coverage.ByFamilies.OrderByDescending(pair => pair.Value)
                .Select(pair => new FamiliesLine(Name(pair.Key), DataFigures.Share(DataFigures.Families, pair.Value, all, "journey instances", window))),
        ];
    }

    private static string Name(DataFamilies families) => families == DataFamilies.None ? "none" : string.Join(" + ", QualityWords.Names(families));
}
