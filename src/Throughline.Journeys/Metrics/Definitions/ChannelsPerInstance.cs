using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Channels a journey.</summary>
public sealed class ChannelsPerInstance() : InstanceMetric(
    new MetricDefinition(
        "channels-per-instance",
        "Channels a journey",
        "Over how many channels one matter runs.",
        "Mean number of different channels; 95 % interval by Student's t.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances with an event that names a channel")
{
    /// <inheritdoc/>
    protected override double? Measure(in InstanceEvents events)
    {
        var channels = events.Distinct(Dimension.Channel);
        return channels == 0 ? null : channels;
    }
}
