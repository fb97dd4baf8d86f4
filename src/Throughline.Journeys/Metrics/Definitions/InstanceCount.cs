namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Journeys.</summary>
public sealed class InstanceCount() : Metric(
    new MetricDefinition("instances", "Journeys", "How many matters customers went through the service with.", "Count of journey instances: one customer's passage through one matter, across tickets and channels.", "count", Better.Neither),
    Summary.Count,
    "journey instances")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) => new([.. Enumerable.Range(0, log.Log.InstanceCount)]);
}
