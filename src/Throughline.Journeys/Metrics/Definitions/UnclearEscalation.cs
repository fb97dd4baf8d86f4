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
    protected override double? Measure(InstanceTable table, int instance) => table.Hops[instance] == 0 && !table.Escalated[instance]
        ? null
        : BouncedBack(table, instance) || WentThroughWrongTeams(table, instance) || HasNoTarget(table, instance) ? 1 : 0;

    /// <summary>Whether a ticket returns to a team that had it before.</summary>
    internal static bool BouncedBack(InstanceTable table, int instance) => table.Returns[instance] > 0;

    /// <summary>Whether a ticket is passed on more often than three lines need.</summary>
    internal static bool WentThroughWrongTeams(InstanceTable table, int instance) => table.Hops[instance] > MostNeeded;

    /// <summary>Whether a ticket is escalated while no event names a team.</summary>
    internal static bool HasNoTarget(InstanceTable table, int instance) => table.Escalated[instance] && table.Teams[instance] == 0;
}
