using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Share of instances that are open.</summary>
public sealed class OpenInstances() : InstanceMetric(
    new MetricDefinition(
        "open-instances",
        "Open",
        "How many matters are still open at the end of the window.",
        "Share with a ticket that was not resolved, closed or cancelled, or is open again; Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Share,
    "journey instances with a ticket that was asked for or solved, in a log that records resolutions or closings")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (!table.RecordsSolutions || !table.HasCase(instance)) return null;
        return table.IsOpen[instance] ? 1 : 0;
    }
}
