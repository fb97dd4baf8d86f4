using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>
/// What a harm costs by the organisation's own rates: the journeys struck above those that would be anyway, times what a struck journey costs more
/// than a spared one of the same segment.
/// </summary>
internal static class Pricing
{
    private const int Few = 10;

    /// <summary>The price; null without rates, with fewer than ten journeys on either side, or where it is not sure (95 %) that struck journeys cost more.</summary>
    /// <param name="log">The log.</param>
    /// <param name="excess">Journeys struck too many, in the whole window.</param>
    /// <param name="struck">Instances.</param>
    /// <param name="spared">Instances.</param>
    public static Price? Of(SearchedLog log, double excess, IReadOnlyList<int> struck, IReadOnlyList<int> spared)
    {
        if (!log.Log.Rules.Costs.CanPrice) return null;
        var costs = CostByInstance(log);
        if (struck.Count < Few || spared.Count < Few || excess <= 0) return null;
        var (dear, usual) = (Sample(costs, struck), Sample(costs, spared));
        var (difference, interval) = MeanDifference.Of(dear, usual);
        // Without an interval neither side varies, and the difference is what it is.
        if (difference <= 0 || interval is { Low: <= 0 }) return null;
        return Price.Of((decimal)(excess / log.Months), (decimal)dear.Mean, (decimal)usual.Mean, log.Log.Rules.Costs.Currency);
    }

    // Whoever asked nobody has cost nothing: the metric leaves them out, but here they are those to whom it went well.
    private static double[] CostByInstance(SearchedLog log)
    {
        var costs = new double[log.Log.Instances.Count];
        var observations = log.Log.Observe(new CostPerInstance());
        for (var i = 0; i < observations.Count; i++) costs[observations.Instance[i]] = observations.ValueOf(i);
        return costs;
    }

    private static SampleMean Sample(double[] costs, IReadOnlyList<int> instances)
    {
        var mean = instances.Average(instance => costs[instance]);
        return new SampleMean(mean, instances.Sum(instance => (costs[instance] - mean) * (costs[instance] - mean)), instances.Count);
    }
}
