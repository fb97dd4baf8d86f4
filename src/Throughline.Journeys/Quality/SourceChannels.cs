using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>The catalogue of sources: what each gives of every channel, and how fresh it is.</summary>
internal static class SourceChannels
{
    public static IReadOnlyList<CatalogueEntry> Of(EventLog log, EventFamilies families, ChannelClass[] classes, DateTimeOffset asOf)
    {
        var channels = log.Codes(Dimension.Channel);
        var tallies = new Dictionary<(int Source, int Channel), Tally>();
        for (var i = 0; i < log.Count; i++)
        {
            if (!tallies.TryGetValue((log.Source[i], channels[i]), out var tally)) tallies.Add((log.Source[i], channels[i]), tally = new Tally());
            tally.Add(families.Of(i), log.Time[i]);
        }

        return [.. tallies
            .Select(pair => pair.Value.Entry(log.Sources[pair.Key.Source], log.Terms(Dimension.Channel).Text(pair.Key.Channel), classes[pair.Key.Channel], asOf))
            .OrderBy(entry => entry.Source, StringComparer.Ordinal).ThenBy(entry => entry.Channel, StringComparer.Ordinal)];
    }

    private sealed class Tally
    {
        private long _operational;
        private long _voice;
        private long _interaction;
        private long _first = long.MaxValue;
        private long _last = long.MinValue;

        public void Add(DataFamilies families, long time)
        {
            if ((families & DataFamilies.Operational) != DataFamilies.None) _operational++;
            if ((families & DataFamilies.Voice) != DataFamilies.None) _voice++;
            if ((families & DataFamilies.Interaction) != DataFamilies.None) _interaction++;
            _first = Math.Min(_first, time);
            _last = Math.Max(_last, time);
        }

        public CatalogueEntry Entry(string source, string channel, ChannelClass channelClass, DateTimeOffset asOf)
        {
            var last = DateTimeOffset.UnixEpoch.AddMicroseconds(_last);
            return new CatalogueEntry(source, channel, channelClass, _operational, _voice, _interaction, DateTimeOffset.UnixEpoch.AddMicroseconds(_first), last, asOf - last);
        }
    }
}
