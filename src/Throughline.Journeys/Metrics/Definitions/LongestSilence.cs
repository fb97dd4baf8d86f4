using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Longest silence.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class LongestSilence(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "longest-silence",
        "Longest silence",
        "How long customers hear nothing while their matter is open.",
        "each instance's longest time without a customer-visible word between asking and resolution (while a ticket is open: until the last event known), nights and weekends included; internal notes are no words",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances with a contact or ticket, in a log that records words to customers")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(0, table.LongestSilence[instance]);
}
