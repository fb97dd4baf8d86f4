namespace Throughline.Journeys.Metrics;

/// <summary>An entry of the metric catalogue: a definition and the pure function that observes it in a log.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How the observations become one figure.</param>
/// <param name="population">Who is counted, in words.</param>
public abstract class Metric(MetricDefinition definition, Summary summary, string population)
{
    /// <summary>What it means.</summary>
    public MetricDefinition Definition => definition;

    /// <summary>Whether what is seen names customers by their numbers, which are others when a log has grown.</summary>
    internal virtual bool NumbersCustomers => false;

    /// <summary>What is seen in a log; empty where there is nothing to measure.</summary>
    public abstract Observations Observe(MeasuredLog log);

    /// <summary>The question put to a log.</summary>
    public virtual Measure Measure(MeasuredLog log) => new(definition, summary, Population(log.Rules), log.Observe(this));

    /// <summary>Who is counted, in words; names the settings that the figure depends on.</summary>
    protected virtual string Population(MeasureRules rules) => MeasureRules.Named(population, Window(rules));

    /// <summary>The window that the figure depends on; null: none.</summary>
    protected virtual TimeSpan? Window(MeasureRules rules) => null;
}
