using Throughline.Journeys.Quality;
using Throughline.Server.Formatting;

namespace Throughline.Cli.Output;

/// <summary>The report of data quality for a person, and in the shape that programs read.</summary>
internal static class QualityText
{
    public static object Shape(QualityReport report) => new
    {
        asOf = report.AsOf,
        sources = report.Sources,
        unclassifiedChannels = report.UnclassifiedChannels,
        catalogue = report.Catalogue.Select(entry => new
        {
            source = entry.Source,
            channel = entry.Channel,
            @class = entry.Class,
            operational = entry.Operational,
            voice = entry.Voice,
            interaction = entry.Interaction,
            first = entry.First,
            last = entry.Last,
            freshnessSeconds = entry.Freshness.TotalSeconds,
        }),
        families = new
        {
            one = report.Coverage.With(1),
            two = report.Coverage.With(2),
            three = report.Coverage.With(3),
            sets = report.Coverage.ByFamilies.Select(pair => new { families = QualityWords.Names(pair.Key), instances = pair.Value }),
            missing = report.Coverage.Missing.Select(gap => new { family = QualityWords.Names(gap.Family).Single(), reason = gap.Reason, instances = gap.Instances }),
        },
    };

    public static void Print(QualityReport report)
    {
        if (report.Sources.Count == 0)
        {
            Console.Out.WriteLine("Nothing has been imported yet: throughline import FILE -w DIR");
            return;
        }

        Console.Out.WriteLine("Defects, as numbers of events");
        TextTable.Print(["defect", .. report.Sources.Select(source => source.Source)], Defects(report.Sources), [.. Enumerable.Range(1, report.Sources.Count)]);
        PrintOffsets(report.Sources);
        PrintSetAside(report.Sources);
        PrintChannels(report.UnclassifiedChannels);
        PrintCatalogue(report.Catalogue);
        PrintCoverage(report.Coverage);
    }

    private static IEnumerable<IReadOnlyList<string>> Defects(IReadOnlyList<SourceQuality> sources) =>
    [
        Line(sources, "all events", source => source.Events),
        Line(sources, "say what another one says", source => source.Duplicates),
        Line(sources, "repeat an id (left out)", source => source.RepeatedIds),
        Line(sources, "without a customer", source => source.WithoutCustomer),
        Line(sources, "without a ticket", source => source.WithoutTicket),
        Line(sources, "without an agent", source => source.WithoutAgent),
        Line(sources, "without a channel", source => source.WithoutChannel),
        Line(sources, "out of order in their ticket", source => source.OutOfOrder),
        Line(sources, "in the future", source => source.InTheFuture),
        Line(sources, "with another offset from UTC", source => source.OtherOffset),
        Line(sources, "in an unclassified channel", source => source.UnclassifiedChannel),
        Line(sources, "rows set aside", source => source.SetAside.Sum(reason => reason.Rows)),
    ];

    private static string[] Line(IReadOnlyList<SourceQuality> sources, string defect, Func<SourceQuality, long> count) =>
        [defect, .. sources.Select(source => Count(count(source)))];

    private static void PrintOffsets(IReadOnlyList<SourceQuality> sources)
    {
        foreach (var source in sources.Where(source => source.Offsets.Count > 1))
            Console.Out.WriteLine($"\n{source.Source} writes {source.Offsets.Count} offsets from UTC: {string.Join(", ", source.Offsets.Select(offset => $"{Offset(offset.Minutes)} on {offset.Events:N0} events"))}. An hour apart is mostly summer time; anything else says that zones are mixed.");
    }

    private static void PrintSetAside(IReadOnlyList<SourceQuality> sources)
    {
        Console.Out.WriteLine("\nRows set aside");
        var reasons = sources.SelectMany(source => source.SetAside).ToList();
        if (reasons.Count == 0) Console.Out.WriteLine("  No row was set aside.");
        else TextTable.Print(["source", "rows", "reason"], reasons.Select(reason => new[] { reason.Source, $"{reason.Rows:N0}", reason.Reason }), 1);
    }

    private static void PrintChannels(IReadOnlyList<UnclassifiedChannel> channels)
    {
        Console.Out.WriteLine("\nChannels without a class");
        if (channels.Count == 0)
        {
            Console.Out.WriteLine("  Every channel has a class.");
            return;
        }

        TextTable.Print(["channel", "events"], channels.Select(channel => new[] { channel.Channel, $"{channel.Events:N0}" }), 1);
        Console.Out.WriteLine($"  Say what they are in settings.json, e.g. \"channels\": {{ \"{channels[0].Channel}\": \"digital\" }} (digital, ivr or assisted).");
    }

    private static void PrintCatalogue(IReadOnlyList<CatalogueEntry> catalogue)
    {
        Console.Out.WriteLine("\nWhat there is, in events by family of data");
        TextTable.Print(
            ["source", "channel", "class", "operational", "voice", "interaction", "first", "last", "age of the last"],
            catalogue.Select(entry => new[]
            {
                entry.Source, QualityWords.Channel(entry.Channel), entry.Channel.Length == 0 ? "" : QualityWords.Class(entry.Class), Count(entry.Operational), Count(entry.Voice), Count(entry.Interaction),
                $"{entry.First:yyyy-MM-dd}", $"{entry.Last:yyyy-MM-dd}", entry.Freshness < TimeSpan.Zero ? "in the future" : DurationText.Of(entry.Freshness.TotalSeconds),
            }),
            3, 4, 5);
    }

    private static void PrintCoverage(FamilyCoverage coverage)
    {
        Console.Out.WriteLine("\nFamilies of data that meet in a journey instance");
        TextTable.Print(["families", "instances"], coverage.ByFamilies.Select(pair => new[] { string.Join(" + ", QualityWords.Names(pair.Key)), $"{pair.Value:N0}" }), 1);
        if (coverage.Missing.Count == 0) return;
        Console.Out.WriteLine("\nWhy instances have no operational data");
        TextTable.Print(["family", "instances", "reason"], coverage.Missing.Select(gap => new[] { QualityWords.Names(gap.Family).Single(), $"{gap.Instances:N0}", QualityWords.Reason(gap.Reason) }), 1);
    }

    private static string Count(long events) => events == 0 ? "-" : $"{events:N0}";

    private static string Offset(int minutes) => $"{(minutes < 0 ? "-" : "+")}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}";
}
