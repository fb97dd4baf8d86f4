using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Cost per resolution.</summary>
public sealed class CostPerResolution() : MoneyMetric(
    new MetricDefinition(
        "cost-per-resolution",
        "Cost per resolution",
        "What the service spends for each matter that it solves, spending on the unsolved included.",
        "Sum of the cost of the journeys (cost-per-instance) divided by how many of them are resolved and not open again; n is the number of resolutions. 95 % interval of a ratio, linearised.",
        "currency",
        Better.Lower)
    {
        Source = "Throughline; interval: W. G. Cochran, Sampling Techniques (3rd ed., 1977), section 6.4",
    },
    Summary.Ratio,
    "journey instances with a ticket or contact")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) => log.Measure(new CostPerInstance()).Observations;

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {rules.Costs.InWords()}";

    /// <inheritdoc/>
    protected override Observations? Whole(MeasuredLog log)
    {
        var costs = Observe(log);
        return new Observations(costs.Instance, Array.ConvertAll(costs.Instance, instance => log.Instances.Resolved[instance] == EventBatch.NoTime ? 0.0 : 1.0));
    }
}
