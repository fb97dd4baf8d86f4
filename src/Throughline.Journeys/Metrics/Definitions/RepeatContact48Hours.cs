using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Repeat contact within 48 h.</summary>
public sealed class RepeatContact48Hours() : InstanceMetric(
    new MetricDefinition(
        "repeat-contact-48h",
        "Repeat contact within 48 h",
        "How many customers have to turn to the service again about the same matter within two days.",
        "Share with a further contact at most 48 hours after the last exchange before it: a contact, or a customer-visible word of the service (acknowledgement, reply, finished call, resolution); Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a contact")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Contacts[instance] == 0) return null;
        return table.RepeatWithin48Hours[instance] ? 1 : 0;
    }
}
