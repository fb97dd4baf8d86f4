using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Customers.</summary>
public sealed class CustomerCount() : CountMetric(
    new MetricDefinition("customers", "Customers", "How many customers there were.", "Count of customers by joined identifiers; those without an identifier count each as one.", "count", Better.Neither),
    "customers, anonymous ones included")
{
    /// <inheritdoc/>
    protected override long Count(EventLog log) => log.CustomerCount;
}
