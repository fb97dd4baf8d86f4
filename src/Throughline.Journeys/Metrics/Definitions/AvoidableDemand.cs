using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Causes;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Unnecessary demand.</summary>
public sealed class AvoidableDemand() : Metric(
    new MetricDefinition(
        "avoidable-demand",
        "Avoidable demand",
        "How many contacts a better service would have spared its customers.",
        "Share of the contacts whose cause (demand-by-cause) is not a need for the first time; Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "contacts")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) =>
        new(log.Causes.Instance, Array.ConvertAll(log.Causes.Cause, cause => DemandCauseCatalogue.All[cause].IsAvoidable ? 1.0 : 0));

    /// <inheritdoc/>
    protected override string Population(MeasureRules rules) => $"{base.Population(rules)}; {DemandByCause.Windows(rules)}";
}
