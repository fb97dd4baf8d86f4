using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Age of open matters.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class OpenAge(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "open-age",
        "Age of open matters",
        "How long the matters that are still open have been waiting.",
        "the log's last event minus the first ticket or contact of each open matter, elapsed time",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances with an open ticket that was asked for, in a log that records resolutions or closings")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) =>
        table.RecordsSolutions && table.IsOpen[instance] ? Seconds(table.Asked[instance], table.LastTime) : null;
}
