using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to first response.</summary>
/// <param name="summary">Mean, median or 90th percentile.</param>
public sealed class TimeToFirstResponse(Summary summary = Summary.Median) : InstanceMetric(
    new MetricDefinition(
        "time-to-first-response",
        "Time to first response",
        "How long a customer waits for the first answer; an acknowledgement is none.",
        "the first customer-visible word (a reply, a finished call, a resolution), acknowledgements and a system's messages left out, minus the first ticket or contact, elapsed time; later reopenings do not move it",
        "seconds",
        Better.Lower).By(summary),
    summary,
    "journey instances that got an answer")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Asked[instance], table.FirstResponse[instance]);
}
