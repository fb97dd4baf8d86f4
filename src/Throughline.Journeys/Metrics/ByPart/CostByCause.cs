using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What contacts cost, by why customers get in touch.</summary>
public sealed class CostByCause() : MetricByPart(
    new MetricDefinition(
        Id,
        "Cost of demand by cause",
        "What the contacts of each cause cost the service by the organisation's own rates, and who upstream could spare them; without rates there is no figure.",
        "Sum over the contacts of a cause (demand-by-cause) of the rate of their channel (as in cost-per-instance) and of an equal share of their journey's agent minutes, each contact rounded to hundredths; exact, without an interval.",
        "currency",
        Better.Lower),
    Summary.Total,
    "contacts of the cause")
{
    /// <summary>Its id, by which its parts are found beside those of demand-by-cause.</summary>
    public const string Id = "cost-by-cause";

    /// <inheritdoc/>
    public override string? OwnerOf(string part) => DemandCauseCatalogue.OwnerOf(part);

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        if (!log.Rules.Costs.CanPrice) return [];
        var (cost, parts, causes) = (new InstanceCost(log), new PartLists(), log.Causes);
        for (var contact = 0; contact < causes.Instance.Length;)
        {
            var instance = causes.Instance[contact];
            foreach (var amount in cost.OfContacts(instance)) parts.Add(causes.Cause[contact++], instance, (double)amount);
        }

        return parts.Named(part => DemandCauseCatalogue.All[part].Name);
    }

    /// <inheritdoc/>
    protected override MetricDefinition In(MeasureRules rules) => Definition with { Unit = rules.Costs.Currency };

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {rules.Costs.InWords()}; {DemandByCause.Windows(rules)}";
}
