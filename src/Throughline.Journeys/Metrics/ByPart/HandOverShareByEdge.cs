using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>How large a part of the hand-overs goes from which team to which.</summary>
public sealed class HandOverShareByEdge() : MetricByPart(
    new MetricDefinition(
        "hand-over-share-by-edge",
        "Hand-overs, team to team",
        "Between which teams most tickets are passed; the largest together say how much a few agreements would cover.",
        "Share of all hand-overs, by the team that passes on and the team that takes over; beside it how much the largest edges up to this one cover together. Wilson's 95 % interval.",
        "share",
        Better.Neither),
    Summary.Part,
    "hand-overs from team to team")
{
    /// <inheritdoc/>
    public override bool IsCumulated => true;

    /// <inheritdoc/>
    protected override Observations Whole(MeasuredLog log) => new([.. log.HandOvers.Select(handOver => handOver.Instance)]);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log) =>
        log.HandOvers
            .GroupBy(handOver => HandOverWaitByEdge.Edge(log.Log.Terms(Dimension.Team), handOver), StringComparer.Ordinal)
            .Select(edge => (edge.Key, new Observations([.. edge.Select(handOver => handOver.Instance)])));
}
