using Throughline.Journeys.Instances;

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
    protected override double? Measure(InstanceTable table, int instance) => table.Channels[instance] is > 0 and var channels ? channels : null;
}
