namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>A part with its figure.</summary>
/// <param name="Part">E.g. a channel.</param>
/// <param name="Figure">Its figure.</param>
public sealed record PartFigure(string Part, Figure Figure)
{
    private const int FewBelow = 10;

    /// <summary>What is said of the part besides its figure, e.g. that an article is outdated or incomplete; null: nothing.</summary>
    public string? Flag { get; init; }

    /// <summary>Who can do something about it, upstream of whoever has the work; null: nobody in particular.</summary>
    public string? Owner { get; init; }

    /// <summary>The figure of this part and all before it together, where the parts are those of a whole that a few of them mostly make; else null.</summary>
    public Figure? Together { get; init; }

    /// <summary>
    /// A metric's parts, the worst first, but those that rest on fewer than ten after the others, and those without a value last; parts that are
    /// equal stay in the order of their names.
    /// </summary>
    /// <param name="metric">The metric.</param>
    /// <param name="measures">Its parts.</param>
    /// <param name="scope">The choice of instances.</param>
    public static IReadOnlyList<PartFigure> Ranked(MetricByPart metric, IReadOnlyList<Measure> measures, FigureScope scope)
    {
        var figures = measures.Select(measure => (Measure: measure, Figure: measure.In(scope)))
            .Select(part => new PartFigure(part.Measure.Part!, part.Figure) { Flag = metric.Flag(part.Figure), Owner = metric.OwnerOf(part.Measure.Part!) });
        PartFigure[] ranked = [.. figures.OrderBy(part => part.Figure.N < FewBelow).ThenByDescending(part => part.Badness(metric.Definition.Better))];
        if (!metric.IsCumulated) return ranked;
        for (var last = 0; last < Math.Min(ranked.Length, MetricByPart.MostTogether); last++)
            ranked[last] = ranked[last] with { Together = metric.Find(measures, MetricByPart.Joined(ranked[..(last + 1)].Select(part => part.Part)))!.In(scope) };
        return ranked;
    }

    private double Badness(Better better) => Figure.Value is not { } value ? double.NegativeInfinity : better == Better.Higher ? -value : value;
}
