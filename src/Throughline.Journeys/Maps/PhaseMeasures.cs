using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>The measures of one phase of a map.</summary>
internal sealed record PhaseMeasures(
    Measure Instances,
    Measure Share,
    Measure MedianTime,
    Measure P90Time,
    Measure Experience,
    IReadOnlyList<(string Channel, Measure Measure)> Channels)
{
    /// <summary>The measures of a phase in a log that has grown.</summary>
    /// <param name="merge">Puts the two sides together.</param>
    /// <param name="again">The phase in what was observed again.</param>
    /// <param name="channels">The log's channels; they stand in its order.</param>
    public PhaseMeasures Merged(MeasureMerge merge, PhaseMeasures again, TermBook channels) => new(
        merge.Of(Instances, again.Instances),
        merge.Of(Share, again.Share),
        merge.Of(MedianTime, again.MedianTime),
        merge.Of(P90Time, again.P90Time),
        merge.Of(Experience, again.Experience),
        [
            .. Channels.Concat(again.Channels)
                .GroupBy(channel => channel.Channel, StringComparer.Ordinal)
                .OrderBy(channel => channels.Find(channel.Key))
                .Select(channel => (channel.Key, Measure: Channel(merge, channel.Key, again, channel.First().Measure)))
                .Where(channel => channel.Measure.Observations.Count > 0),
        ]);

    private Measure Channel(MeasureMerge merge, string channel, PhaseMeasures again, Measure either) => either with
    {
        Observations = merge.Of(Of(channel), again.Of(channel)),
        Whole = merge.Of(Named, again.Named),
    };

    private Observations Of(string channel) => Channels.FirstOrDefault(known => known.Channel == channel).Measure?.Observations ?? Observations.None;

    private Observations Named => Channels.Count == 0 ? Observations.None : Channels[0].Measure.Whole!;

    /// <summary>Every one of them.</summary>
    public IEnumerable<Measure> All => [Instances, Share, MedianTime, P90Time, Experience, .. Channels.Select(channel => channel.Measure)];
}
