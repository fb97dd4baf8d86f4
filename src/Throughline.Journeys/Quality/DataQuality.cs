using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>Looks a log over.</summary>
public static class DataQuality
{
    /// <summary>Makes the report of a log.</summary>
    /// <param name="log">A log that was loaded with all dimensions, scores and origins.</param>
    /// <param name="channels">The classes of channels.</param>
    /// <param name="setAside">Rows set aside, by source and reason.</param>
    /// <param name="repeatedIds">Rows that repeat an id in their file, by source.</param>
    /// <param name="asOf">Now.</param>
    public static QualityReport Of(
        EventLog log,
        ChannelClasses channels,
        IReadOnlyList<SetAsideReason> setAside,
        IReadOnlyDictionary<string, long> repeatedIds,
        DateTimeOffset asOf)
    {
        var classes = channels.Codes(log.Terms(Dimension.Channel));
        var families = new EventFamilies(log);
        return new QualityReport(
            asOf,
            new SourceDefects(log, classes, asOf).BySource(setAside, repeatedIds),
            Unclassified(log, classes),
            SourceChannels.Of(log, families, classes, asOf),
            FamilyJoins.Of(log, families));
    }

    private static List<UnclassifiedChannel> Unclassified(EventLog log, ChannelClass[] classes)
    {
        var counts = new long[classes.Length];
        foreach (var channel in log.Codes(Dimension.Channel)) counts[channel]++;
        return [.. Enumerable.Range(1, classes.Length - 1)
            .Where(code => counts[code] > 0 && classes[code] == ChannelClass.Unknown)
            .Select(code => new UnclassifiedChannel(log.Terms(Dimension.Channel).Text(code), counts[code]))
            .OrderByDescending(channel => channel.Events).ThenBy(channel => channel.Channel, StringComparer.Ordinal)];
    }
}
