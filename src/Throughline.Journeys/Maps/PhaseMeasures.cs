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
    /// <summary>Every one of them.</summary>
    public IEnumerable<Measure> All => [Instances, Share, MedianTime, P90Time, Experience, .. Channels.Select(channel => channel.Measure)];
}
