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

    /// <summary>The question put to a log that has grown; null where all of it must be looked at.</summary>
    /// <param name="merge">Puts together what is kept and what is observed again.</param>
    /// <param name="kept">The parts before.</param>
    /// <param name="again">The instances that are observed again.</param>
    internal IReadOnlyList<Measure>? Merged(MeasureMerge merge, IReadOnlyList<Measure> kept, MeasuredLog again)
    {
        if (kept.Count == 0) return null;
        var whole = kept[0].Whole is { } before ? merge.Of(before, Whole(again)!) : null;
        var parts = again.Measures(this).ToDictionary(measure => measure.Part!, StringComparer.Ordinal);
        var merged = kept.Select(measure => measure with { Observations = merge.Of(measure.Observations, parts.Remove(measure.Part!, out var same) ? same.Observations : Observations.None), Whole = whole }).ToList();
        merged.AddRange(parts.Values.Select(measure => measure with { Observations = merge.Of(Observations.None, measure.Observations), Whole = whole }));
        return [.. merged.Where(measure => measure.Observations.Count > 0).OrderBy(measure => measure.Part, StringComparer.Ordinal)];
    }

    /// <summary>What is seen in a log, part by part; nothing where there is nothing to measure.</summary>
    protected abstract IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log);

    /// <summary>Who is counted, in words; names the settings that the figures depend on.</summary>
    protected virtual string Population(MeasureRules rules) => MeasureRules.Named(population, Window(rules));

    /// <summary>The window that the figure depends on; null: none.</summary>
    protected virtual TimeSpan? Window(MeasureRules rules) => null;

    /// <summary>What the parts of a <see cref="Summary.Part"/> are parts of; null for other summaries.</summary>
    protected virtual Observations? Whole(MeasuredLog log) => null;
}
