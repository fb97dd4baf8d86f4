using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Cost a journey.</summary>
/// <param name="summary">Mean, median, 90th percentile, or the total.</param>
public sealed class CostPerInstance(Summary summary = Summary.Mean) : MoneyMetric(DefinitionOf(summary), summary, "journey instances with a ticket or contact")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        if (!log.Rules.Costs.CanPrice) return Observations.None;
        var cost = new InstanceCost(log);
        var costs = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (log.Instances.Asked[instance] != EventBatch.NoTime) costs.Add(instance, (double)cost.Of(instance));
        return costs.ToObservations();
    }

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {rules.Costs.InWords()}";

    private static MetricDefinition DefinitionOf(Summary summary)
    {
        var definition = new MetricDefinition(
            "cost-per-instance",
            "Cost a journey",
            "What one matter costs the service, by the organisation's own rates; without any there is no figure.",
            "each journey's contacts times the rate of their channel (without one, of an assisted contact; what is asked of no person, a contact over a digital channel or voice menu, costs nothing without a rate of its own) plus its agents' minutes in calls and chats times theirs, rounded to hundredths",
            "currency",
            Better.Lower);
        return summary == Summary.Total
            ? definition with { Id = "cost-total", Name = "Cost, total", Sentence = "What all matters together cost the service, by the organisation's own rates.", Formula = $"Sum of {definition.Formula}; exact, without an interval." }
            : definition.By(summary, usual: Summary.Mean);
    }
}
