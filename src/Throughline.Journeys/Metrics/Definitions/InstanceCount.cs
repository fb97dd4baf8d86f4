using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Journeys.</summary>
public sealed class InstanceCount() : CountMetric(
    new MetricDefinition("instances", "Journeys", "How many matters customers went through the service with.", "Count of journey instances: one customer's passage through one matter, across tickets and channels.", "count", Better.Neither),
    "journey instances")
{
    /// <inheritdoc/>
    protected override long Count(EventLog log) => log.InstanceCount;
}
