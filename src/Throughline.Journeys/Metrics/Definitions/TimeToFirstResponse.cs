using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to first response.</summary>
public sealed class TimeToFirstResponse() : InstanceMetric(
    new MetricDefinition(
        "time-to-first-response",
        "Time to first response",
        "How long a customer waits for the first answer; an acknowledgement is none.",
        "Median of the first customer-visible word (a reply, a finished call, a resolution), acknowledgements and a system's messages left out, minus the first ticket or contact, elapsed time; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances that got an answer")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => Seconds(table.Asked[instance], table.FirstResponse[instance]);
}
