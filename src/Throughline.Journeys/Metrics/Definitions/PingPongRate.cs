using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Ping-pong.</summary>
public sealed class PingPongRate() : InstanceMetric(
    new MetricDefinition(
        "ping-pong-rate",
        "Ping-pong",
        "How many matters come back to a team that had already passed them on.",
        "Share with a ticket that returns to a team that had it before; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with an event that names a team")
{
    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        if (table.Teams[instance] == 0) return null;
        return table.Returns[instance] > 0 ? 1 : 0;
    }
}
