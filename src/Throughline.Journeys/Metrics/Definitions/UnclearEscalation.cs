using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Unclear escalation.</summary>
public sealed class UnclearEscalation() : InstanceMetric(
    new MetricDefinition(
        "unclear-escalation",
        "Unclear escalation",
        "How often nobody knew where a matter that had to be passed on belongs.",
        "Share, of the journeys with a hand-over or an escalation, with a ticket that returns to a team that had it before (a bounce), that is passed on more than twice (first, second and third line need two), or that is escalated while no event names a team (no target). Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a hand-over from team to team or an escalation")
{
    private const int MostNeeded = 2;

    /// <inheritdoc/>
    protected override double? Measure(InstanceTable table, int instance)
    {
        var (hops, isEscalated) = (table.Hops[instance], table.Escalated[instance]);
        if (hops == 0 && !isEscalated) return null;
        return hops > MostNeeded || table.Returns[instance] > 0 || (isEscalated && table.Teams[instance] == 0) ? 1 : 0;
    }
}
