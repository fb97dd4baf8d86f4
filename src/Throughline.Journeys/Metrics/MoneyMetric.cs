using Throughline.Journeys.Metrics.Costs;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric in the currency of the rates. Its figures name the rates that they were worked out from in their population.</summary>
/// <param name="definition">What it means; its unit is <c>currency</c>, a figure's the code of the currency.</param>
/// <param name="summary">How the observations become one figure.</param>
/// <param name="population">Who is counted, in words.</param>
public abstract class MoneyMetric(MetricDefinition definition, Summary summary, string population) : Metric(definition, summary, population)
{
    /// <inheritdoc/>
    public override Measure Measure(MeasuredLog log)
    {
        var measure = base.Measure(log);
        return measure with { Definition = Definition with { Unit = Currency(log.Rules.Costs) }, Whole = Whole(log) };
    }

    /// <summary>The currency of the figures.</summary>
    protected virtual string Currency(CostRates rates) => rates.Currency;

    /// <summary>What a ratio divides by; null for other summaries.</summary>
    protected virtual Observations? Whole(MeasuredLog log) => null;
}
