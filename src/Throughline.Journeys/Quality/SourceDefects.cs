using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>Counts the defects of every source, in one pass for each kind that looks at more than one event.</summary>
internal sealed class SourceDefects(EventLog log, ChannelClass[] classes, DateTimeOffset asOf)
{
    private readonly long _now = (asOf - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>The defects by source; sources of which only set-aside rows are left come too.</summary>
    public IReadOnlyList<SourceQuality> BySource(IReadOnlyList<SetAsideReason> setAside, IReadOnlyDictionary<string, long> repeatedIds)
    {
        var duplicates = EqualEvents.Count(log);
        var outOfOrder = TimeDefects.Count(log);
        return [.. log.Sources
            .Select((source, number) => Plain(number) with
            {
                Duplicates = duplicates[number],
                OutOfOrder = outOfOrder[number],
                RepeatedIds = repeatedIds.GetValueOrDefault(source),
                SetAside = [.. setAside.Where(reason => reason.Source == source).OrderByDescending(reason => reason.Rows).ThenBy(reason => reason.Reason, StringComparer.Ordinal)],
            })];
    }

    private SourceQuality Plain(int source)
    {
        var counts = new long[6];
        var offsets = new Dictionary<int, long>();
        for (var i = 0; i < log.Count; i++)
        {
            if (log.Source[i] != source) continue;
            counts[0]++;
            if (log.Codes(Dimension.Customer)[i] == 0) counts[1]++;
            if (log.Codes(Dimension.Ticket)[i] == 0) counts[2]++;
            if (log.Codes(Dimension.Agent)[i] == 0 && log.Side[i] is ActorSide.Agent or ActorSide.Unknown) counts[3]++;
            if (log.Codes(Dimension.Channel)[i] == 0) counts[4]++;
            if (log.Time[i] > _now) counts[5]++;
            offsets[log.OffsetMinutes[i]] = offsets.GetValueOrDefault(log.OffsetMinutes[i]) + 1;
        }

        return new SourceQuality
        {
            Source = log.Sources[source],
            Events = counts[0],
            WithoutCustomer = counts[1],
            WithoutTicket = counts[2],
            WithoutAgent = counts[3],
            WithoutChannel = counts[4],
            InTheFuture = counts[5],
            UnclassifiedChannel = Unclassified(source),
            Offsets = [.. offsets.Select(pair => new OffsetCount(pair.Key, pair.Value)).OrderByDescending(offset => offset.Events).ThenBy(offset => offset.Minutes)],
        };
    }

    private long Unclassified(int source)
    {
        var channels = log.Codes(Dimension.Channel);
        var count = 0L;
        for (var i = 0; i < log.Count; i++)
            if (log.Source[i] == source && channels[i] != 0 && classes[channels[i]] == ChannelClass.Unknown) count++;
        return count;
    }
}
