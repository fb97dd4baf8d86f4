using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Unclear escalation, apart by what shows that it was unclear.</summary>
public sealed class UnclearEscalationByReason() : MetricByPart(
    new MetricDefinition(
        "unclear-escalation-by-reason",
        "Unclear escalation by reason",
        "What shows that nobody knew where a matter belongs: it bounced back, went through wrong teams, or was escalated to nobody.",
        "Shares of the journeys that unclear-escalation counts, reason by reason: a ticket returns to a team that had it before (bounce-back); it is passed on more than twice (wrong teams); it is escalated while no event names a team (undefined target). "
        + "A journey can have several, so the parts may add up to more than unclear-escalation. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with a hand-over from team to team or an escalation")
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (passedOn, instances) = (log.Measure(new UnclearEscalation()).Observations, log.Instances);
        if (passedOn.Count == 0) return [];
        return
        [
            Reason("Bounced back", UnclearEscalation.BouncedBack),
            Reason("Went through wrong teams", UnclearEscalation.WentThroughWrongTeams),
            Reason("Escalated to nobody", UnclearEscalation.HasNoTarget),
        ];

        (string, Observations) Reason(string name, Func<InstanceTable, int, bool> has) =>
            (name, new Observations(passedOn.Instance, Array.ConvertAll(passedOn.Instance, instance => has(instances, instance) ? 1.0 : 0)));
    }
}
