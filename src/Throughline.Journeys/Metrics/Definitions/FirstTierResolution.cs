using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>First-contact resolution as "by who took it".</summary>
public sealed class FirstTierResolution() : InstanceMetric(
    new MetricDefinition(
        "fcr-first-tier",
        "First-contact resolution, first tier",
        "How many matters are solved at the first contact by the team that took them.",
        "Share with at most one contact, no reopening, no hand-over to another team and no escalation; Wilson's 95 % interval.",
        "share",
        Better.Higher),
    Summary.Share,
    "journey instances that are resolved and not open again, with an event that names a team")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Resolved[instance] == EventBatch.NoTime || table.Teams[instance] == 0) return null;
        var isFirst = table.Contacts[instance] <= 1 && table.Reopens[instance] == 0;
        return isFirst && table.Hops[instance] == 0 && !table.Escalated[instance] ? 1 : 0;
    }
}
