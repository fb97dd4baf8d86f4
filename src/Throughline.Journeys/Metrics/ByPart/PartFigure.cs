namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>A part with its figure.</summary>
/// <param name="Part">E.g. a channel.</param>
/// <param name="Figure">Its figure.</param>
public sealed record PartFigure(string Part, Figure Figure)
{
    private const int FewBelow = 10;

    /// <summary>
    /// A metric's parts, the worst first, but those that rest on fewer than ten after the others, and those without a value last; parts that are
    /// equal stay in the order of their names.
    /// </summary>
    /// <param name="measures">The parts.</param>
    /// <param name="scope">The choice of instances.</param>
    public static IReadOnlyList<PartFigure> Ranked(IReadOnlyList<Measure> measures, FigureScope scope)
    {
        var figures = measures.Select(measure => new PartFigure(measure.Part!, measure.In(scope)));
        return [.. figures.OrderBy(part => part.Figure.N < FewBelow).ThenByDescending(part => part.Badness(measures[0].Definition.Better))];
    }

    private double Badness(Better better) => Figure.Value is not { } value ? double.NegativeInfinity : better == Better.Higher ? -value : value;
}
