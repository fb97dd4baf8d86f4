using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Longest silence.</summary>
public sealed class LongestSilence() : InstanceMetric(
    new MetricDefinition(
        "longest-silence",
        "Longest silence",
        "How long customers hear nothing while their matter is open.",
        "Median of each instance's longest time without a customer-visible word between asking and resolution (while a ticket is open: until the last event known), nights and weekends included; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances with a contact or ticket, in a log that records words to customers")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(0, table.LongestSilence[instance]);
}
