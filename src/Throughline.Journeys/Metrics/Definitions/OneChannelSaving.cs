using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>What journeys over three channels would save over one.</summary>
public sealed class OneChannelSaving() : MoneyMetric(
    new MetricDefinition(
        "one-channel-saving-analyst",
        "Saved over one channel, analyst default",
        "What could be saved if matters that run over three or more channels ran over one, by an analyst's figure about others: 16.94 USD each. It is another view of the same money as the cost of further channels and is never added to it.",
        "Sum of 16.94 USD over the journeys with three or more channels; exact, without an interval.",
        "currency",
        Better.Neither),
    Summary.Total,
    "journey instances over three or more channels")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var savings = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (log.Instances.Channels[instance] >= ChannelCountShare.Most) savings.Add(instance, (double)AnalystFigures.ThreeChannelsToOne.Amount);
        return savings.ToObservations();
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {AnalystFigures.ThreeChannelsToOne.InWords(AnalystFigures.Currency)}";

    /// <inheritdoc/>
    protected override string Currency(CostRates rates) => AnalystFigures.Currency;
}
