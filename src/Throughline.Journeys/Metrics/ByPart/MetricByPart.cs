namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>A metric that is asked of each channel, article or edge: one definition, a figure a part.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How a part's observations become one figure.</param>
/// <param name="population">Who is counted, in words.</param>
public abstract class MetricByPart(MetricDefinition definition, Summary summary, string population)
{
    /// <summary>What it means.</summary>
    public MetricDefinition Definition => definition;

    /// <summary>The question put to a log, once a part that there is; in the order of the parts' names.</summary>
    public IReadOnlyList<Measure> Measures(MeasuredLog log) =>
    [
        .. Observe(log)
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .Select(part => new Measure(definition, summary, Population(log.Rules), part.Observations) { Part = part.Name, Whole = Whole(log) }),
    ];

    /// <summary>What is seen in a log, part by part; nothing where there is nothing to measure.</summary>
    protected abstract IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log);

    /// <summary>Who is counted, in words; names the settings that the figures depend on.</summary>
    protected virtual string Population(MeasureRules rules) => MeasureRules.Named(population, Window(rules));

    /// <summary>The window that the figure depends on; null: none.</summary>
    protected virtual TimeSpan? Window(MeasureRules rules) => null;

    /// <summary>What the parts of a <see cref="Summary.Part"/> are parts of; null for other summaries.</summary>
    protected virtual Observations? Whole(MeasuredLog log) => null;
}
