namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to first response.</summary>
public sealed class TimeToFirstResponse() : InstanceMetric(
    new MetricDefinition(
        "time-to-first-response",
        "Time to first response",
        "How long a customer waits for the first answer; an acknowledgement is none.",
        "Median of the first reply, question, finished call or resolution minus the first ticket or contact, elapsed time; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances that got an answer")
{
    /// <inheritdoc/>
    protected override double? Measure(in InstanceEvents events) => Responses.FirstAnswerAfter(events) / 1e6;
}
