using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Metrics.ServiceLevels;

/// <summary>In whose hands the open time lies.</summary>
/// <param name="id">The hands, as in the metric's id.</param>
/// <param name="hands">The hands, in a sentence.</param>
/// <param name="of">Their time by instance.</param>
public sealed class OpenTimeShare(string id, string hands, Func<OpenTime, long[]> of) : Metric(
    new MetricDefinition(
        "open-time-" + id,
        "Open time " + hands,
        $"How much of the time in which matters are open they are {hands}.",
        "Mean, over the instances, of that time's share in the instance's open time, elapsed, up to the log's last event; the four parts (agents, nobody, third parties, customers) make the whole. 95 % interval by Student's t.",
        "share",
        Better.Neither),
    Summary.Mean,
    "journey instances with an open ticket")
{
    /// <summary>All four, which make the whole.</summary>
    public static IReadOnlyList<OpenTimeShare> All { get; } =
    [
        new("agent", "in an agent's or team's hands", open => open.Agent),
        new("nobody", "in nobody's hands", open => open.Nobody),
        new("third-party", "with a third party", open => open.ThirdParty),
        new("customer", "waiting for the customer", open => open.Customer),
    ];

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var shares = new ObservationList();
        var (open, part) = (log.Clocks.Open, of(log.Clocks.Open));
        for (var instance = 0; instance < log.Instances.Count && log.Instances.RecordsSolutions; instance++)
            if (open.Total[instance] > 0) shares.Add(instance, (double)part[instance] / open.Total[instance]);
        return shares.ToObservations();
    }
}
