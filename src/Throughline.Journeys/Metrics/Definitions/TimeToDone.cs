using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Time to done.</summary>
public sealed class TimeToDone() : InstanceMetric(
    new MetricDefinition(
        "time-to-done",
        "Time to done",
        "How long it takes from the first event of a matter to its last resolution.",
        "Median of last resolution (of tickets without one, closing) minus the first event, elapsed time; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "journey instances that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(in InstanceEvents events)
    {
        var resolved = Outcome.Of(events).ResolvedAt;
        return resolved == EventBatch.NoTime ? null : (resolved - events.Time(events.Start)) / 1e6;
    }
}
