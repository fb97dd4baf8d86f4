namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Customers.</summary>
public sealed class CustomerCount() : Metric(
    new MetricDefinition("customers", "Customers", "How many customers there were.", "Count of customers by joined identifiers; those without an identifier count each as one.", "count", Better.Neither),
    Summary.Distinct,
    "customers, anonymous ones included")
{
    /// <inheritdoc/>
    internal override bool NumbersCustomers => true;

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var instances = Enumerable.Range(0, log.Log.InstanceCount).ToArray();
        return new Observations(instances, Array.ConvertAll(instances, instance => (double)log.Log.Customer[log.Log.InstanceStart[instance]]));
    }
}
