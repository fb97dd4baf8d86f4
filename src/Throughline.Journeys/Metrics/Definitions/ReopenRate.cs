using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Reopen rate.</summary>
public sealed class ReopenRate() : InstanceMetric(
    new MetricDefinition(
        "reopen-rate",
        "Reopened",
        "How many matters were called solved and were not.",
        "Share with a reopening; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances that were resolved or closed at least once")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (!table.WasSolved[instance]) return null;
        return table.Reopens[instance] > 0 ? 1 : 0;
    }
}
