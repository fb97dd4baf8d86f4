namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Longest silence.</summary>
public sealed class LongestSilence() : InstanceMetric(
    new MetricDefinition(
        "longest-silence",
        "Longest silence",
        "How long customers hear nothing while their matter is open.",
        "Median of each instance's longest time without a customer-visible word between asking and resolution (while open: until the last event known), nights and weekends included; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances of a log that records replies or acknowledgements")
{
    /// <inheritdoc/>
    protected override double? Measure(in InstanceEvents events) => Silence.Longest(events) / 1e6;
}
