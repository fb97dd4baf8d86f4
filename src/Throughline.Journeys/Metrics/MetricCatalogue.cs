using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics;

/// <summary>All metrics, in the order in which they are listed. A new one is a file in <c>Definitions</c> and a line here.</summary>
public static class MetricCatalogue
{
    /// <summary>Every metric.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new InstanceCount(),
        new TicketCount(),
        new CustomerCount(),
        new ContactsPerInstance(),
        new ChannelsPerInstance(),
        new StepsPerInstance(),
        new TimeToDone(),
        new TimeToFirstResponse(),
        new LongestSilence(),
        new Duration(),
        new FirstContactResolution(),
        new RepeatContact48Hours(),
        new ReopenRate(),
        new HopsPerInstance(),
        new EscalationRate(),
        new OpenInstances(),
        new ToolsPerTicket(),
        new CustomerSatisfaction(),
        new CustomerEffort(),
    ];
}
