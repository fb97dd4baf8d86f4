using Throughline.Journeys.Metrics;

namespace Throughline.Office.Sessions;

/// <summary>A figure as it was when a pack was taken.</summary>
/// <param name="Metric">As <see cref="Figure.Metric"/>.</param>
/// <param name="Value">As <see cref="Figure.Value"/>.</param>
/// <param name="Low">As <see cref="Figure.Low"/>.</param>
/// <param name="High">As <see cref="Figure.High"/>.</param>
/// <param name="N">As <see cref="Figure.N"/>.</param>
/// <param name="Unit">As <see cref="Figure.Unit"/>.</param>
/// <param name="Population">As <see cref="Figure.Population"/>.</param>
/// <param name="From">Begin of the window.</param>
/// <param name="To">End of the window.</param>
/// <param name="AsOf">The latest event that was known.</param>
/// <param name="Cases">Names the cases that were behind it; null: nobody could list them.</param>
public sealed record PackFigure(
    string Metric,
    double? Value,
    double? Low,
    double? High,
    long N,
    string Unit,
    string Population,
    DateTimeOffset From,
    DateTimeOffset To,
    DateTimeOffset AsOf,
    PackCases? Cases)
{
    /// <summary>Keeps a figure.</summary>
    public static PackFigure Of(Figure figure) => new(
        figure.Metric, figure.Value, figure.Low, figure.High, figure.N, figure.Unit, figure.Population, figure.From, figure.To, figure.AsOf,
        figure.Cases is { } cases ? new PackCases(cases.Journey, cases.Metric, cases.Part, cases.Filter) : null);

    /// <summary>Keeps a figure where there is one.</summary>
    public static PackFigure? OfOptional(Figure? figure) => figure is null ? null : Of(figure);

    /// <summary>The figure as it was. It opens the cases of then.</summary>
    public Figure Figure() => new(Metric, Value, Low, High, N, Unit, Population, From, To, AsOf)
    {
        Cases = Cases is { } cases ? new CaseReference(cases.Journey, cases.Metric, cases.Part, cases.Filter) : null,
    };
}
