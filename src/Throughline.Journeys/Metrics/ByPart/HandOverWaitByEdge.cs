using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.HandOvers;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>Wait at hand-over, from which team to which.</summary>
public sealed class HandOverWaitByEdge() : MetricByPart(
    new MetricDefinition(
        "hand-over-wait-by-edge",
        "Wait at hand-over, team to team",
        "Between which teams tickets lie longest.",
        "Median of the waits of hand-over-wait, apart by the team that passes on and the team that takes over; 95 % interval by order statistics.",
        "seconds",
        Better.Lower),
    Summary.Median,
    "hand-overs between the two teams after which the new team acted")
{
    /// <summary>An edge in words, e.g. <c>Desk > Network</c>.</summary>
    internal static string Edge(TermBook teams, HandOver handOver) => $"{teams.Text(handOver.From)} > {teams.Text(handOver.To)}";

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log) =>
        log.HandOvers
            .Where(handOver => handOver.Wait != EventBatch.NoTime)
            .GroupBy(handOver => Edge(log.Log.Terms(Dimension.Team), handOver), StringComparer.Ordinal)
            .Select(edge => (edge.Key, new Observations([.. edge.Select(handOver => handOver.Instance)], [.. edge.Select(handOver => handOver.Wait / 1e6)])));
}
