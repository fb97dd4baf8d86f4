using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>First-contact resolution as "no further contact".</summary>
public sealed class NoFurtherContact() : InstanceMetric(
    new MetricDefinition(
        "fcr-no-further-contact",
        "First-contact resolution, no further contact",
        "How many matters are solved without the customer turning to the service again, whatever the service does inside.",
        "Share without a further contact about the same matter after the first; a reopening by an agent does not count against it. Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances that are resolved and not open again")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Resolved[instance] == EventBatch.NoTime) return null;
        return table.Contacts[instance] <= 1 ? 1 : 0;
    }
}
