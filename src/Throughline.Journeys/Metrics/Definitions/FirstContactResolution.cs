using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>First-contact resolution.</summary>
public sealed class FirstContactResolution() : InstanceMetric(
    new MetricDefinition(
        "first-contact-resolution",
        "First-contact resolution",
        "How many matters are solved the first time that the customer turns to the service.",
        "Share with exactly one contact and no reopening; Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Resolved[instance] == EventBatch.NoTime) return null;
        return table.Contacts[instance] <= 1 && table.Reopens[instance] == 0 ? 1 : 0;
    }
}
