using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings;

/// <summary>
/// What a harm costs by the organisation's own rates: the journeys struck above those that would be anyway, times what a struck journey costs more
/// than a spared one of the same segment.
/// </summary>
internal static class Pricing
{
    private const int Few = 10;

    /// <summary>The price; null without rates, with fewer than ten journeys on either side, or where struck journeys do not cost more.</summary>
    /// <param name="log">The log.</param>
    /// <param name="excess">Journeys struck too many, in the whole window.</param>
    /// <param name="struck">Instances.</param>
    /// <param name="spared">Instances.</param>
    public static Price? Of(SearchedLog log, double excess, IReadOnlyList<int> struck, IReadOnlyList<int> spared)
    {
        if (!log.Log.Rules.Costs.CanPrice) return null;
        var costs = CostByInstance(log);
        if (Mean(costs, struck) is not { } dear || Mean(costs, spared) is not { } usual || dear <= usual || excess <= 0) return null;
        return Price.Of((decimal)(excess / log.Months), (decimal)dear, (decimal)usual, log.Log.Rules.Costs.Currency);
    }

    private static double[] CostByInstance(SearchedLog log)
    {
        var costs = new double[log.Log.Instances.Count];
        Array.Fill(costs, double.NaN);
        var observations = log.Log.Observe(new CostPerInstance());
        for (var i = 0; i < observations.Count; i++) costs[observations.Instance[i]] = observations.ValueOf(i);
        return costs;
    }

    private static double? Mean(double[] costs, IReadOnlyList<int> instances)
    {
        var known = instances.Select(instance => costs[instance]).Where(cost => !double.IsNaN(cost)).ToList();
        return known.Count < Few ? null : known.Average();
    }
}
