using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>What further channels cost.</summary>
/// <param name="origin">By whose rate.</param>
public sealed class FurtherChannelCost(RateOrigin origin) : MoneyMetric(
    new MetricDefinition(
        origin == RateOrigin.Own ? "further-channel-cost" : "further-channel-cost-analyst",
        origin == RateOrigin.Own ? "Cost of further channels" : "Cost of further channels, analyst default",
        origin == RateOrigin.Own
            ? "What the channels after the first add to the cost of matters, by the organisation's own rate."
            : "What the channels after the first would add to the cost of matters by an analyst's figure about others: about 9 USD each. It stands beside the own figure, is never added to it, and is in USD whatever the own currency is.",
        "Sum over the journeys of (channels - 1) times the rate of a further channel; exact, without an interval.",
        "currency",
        Better.Lower),
    Summary.Total,
    "journey instances with an event that names a channel")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        if (Rate(log.Rules.Costs) is not { } rate) return Observations.None;
        var costs = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (log.Instances.Channels[instance] is > 0 and var channels) costs.Add(instance, (double)((channels - 1) * rate.Amount));
        return costs.ToObservations();
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) =>
        $"{base.Population(rules)}; a further channel {Rate(rules.Costs)?.InWords(Currency(rules.Costs)) ?? "without an own rate"}";

    /// <inheritdoc/>
    protected override string Currency(CostRates rates) => origin == RateOrigin.Own ? rates.Currency : AnalystFigures.Currency;

    private CostRate? Rate(CostRates rates) => origin == RateOrigin.Own ? rates.FurtherChannel : AnalystFigures.FurtherChannel;
}
