namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>A metric that is asked of each channel, article or edge: one definition, a figure a part.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How a part's observations become one figure.</param>
/// <param name="population">Who is counted, in words.</param>
public abstract class MetricByPart(MetricDefinition definition, Summary summary, string population)
{
    /// <summary>So many parts are put together at most.</summary>
    internal const int MostTogether = 12;

    private const string And = " + ";

    /// <summary>What it means.</summary>
    public MetricDefinition Definition => definition;

    /// <summary>Whether the largest parts together are of interest, such as the few paths that most hand-overs take.</summary>
    /// <value>False unless overridden.</value>
    public virtual bool IsCumulated => false;

    /// <summary>Who can do something about a part, upstream of whoever has the work; null: nobody in particular.</summary>
    public virtual string? OwnerOf(string part) => null;

    /// <summary>What is said of a part besides its figure; null: nothing.</summary>
    public virtual string? Flag(Figure figure) => null;

    /// <summary>A part among those of a log, or several together whose names are joined (<see cref="Joined"/>); null where there is none of that name.</summary>
    public Measure? Find(IReadOnlyList<Measure> measures, string? part)
    {
        if (measures.FirstOrDefault(measure => measure.Part == part) is { } found) return found;
        if (!IsCumulated || part is null) return null;
        var parts = part.Split(And).Select(name => measures.FirstOrDefault(measure => measure.Part == name)).ToList();
        return parts.Contains(null) ? null : parts[0]! with { Part = part, Observations = new Observations([.. parts.SelectMany(one => one!.Observations.Instance).Order()]) };
    }

    /// <summary>The name of several parts together.</summary>
    internal static string Joined(IEnumerable<string> parts) => string.Join(And, parts);

    /// <summary>The question put to a log, once a part that there is; in the order of the parts' names.</summary>
    public IReadOnlyList<Measure> Measures(MeasuredLog log) =>
    [
        .. Observe(log)
            .OrderBy(part => part.Name, StringComparer.Ordinal)
            .Select(part => new Measure(In(log.Rules), summary, Population(log.Rules), part.Observations) { Part = part.Name, Whole = Whole(log) }),
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

    /// <summary>What it means by a log's rules; differs by the currency where it is of money.</summary>
    protected virtual MetricDefinition In(MeasureRules rules) => definition;

    /// <summary>Who is counted, in words; names the settings that the figures depend on.</summary>
    protected virtual string Population(MeasureRules rules) => MeasureRules.Named(population, Window(rules));

    /// <summary>The window that the figure depends on; null: none.</summary>
    protected virtual TimeSpan? Window(MeasureRules rules) => null;

    /// <summary>What the parts of a <see cref="Summary.Part"/> are parts of; null for other summaries.</summary>
    protected virtual Observations? Whole(MeasuredLog log) => null;
}
