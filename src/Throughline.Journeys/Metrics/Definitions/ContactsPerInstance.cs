using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Contacts a journey.</summary>
public sealed class ContactsPerInstance() : InstanceMetric(
    new MetricDefinition(
        "contacts-per-instance",
        "Contacts a journey",
        "How often a customer has to turn to the service for one matter.",
        "Mean number of contacts; 95 % interval by Student's t. A contact is a call or chat, a ticket that no call led to, a reopening by the customer, or a message that is no answer to the service's last reply or conversation.",
        "per-instance",
        Better.Lower),
    Summary.Mean,
    "journey instances with a contact")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance) => table.Contacts[instance] is > 0 and var contacts ? contacts : null;
}
