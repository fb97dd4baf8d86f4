using Throughline.Journeys.Metrics;

namespace Throughline.Office.Assumptions;

/// <summary>What a test found: the figure as it was then.</summary>
/// <param name="At">When it was tested, UTC.</param>
/// <param name="Value">As <see cref="Figure.Value"/>.</param>
/// <param name="Low">As <see cref="Figure.Low"/>.</param>
/// <param name="High">As <see cref="Figure.High"/>.</param>
/// <param name="N">As <see cref="Figure.N"/>.</param>
/// <param name="Unit">As <see cref="Figure.Unit"/>.</param>
/// <param name="Population">As <see cref="Figure.Population"/>.</param>
/// <param name="From">Begin of the window.</param>
/// <param name="To">End of the window.</param>
/// <param name="AsOf">The latest event that was known.</param>
public sealed record AssumptionResult(
    DateTimeOffset At,
    double? Value,
    double? Low,
    double? High,
    long N,
    string Unit,
    string Population,
    DateTimeOffset From,
    DateTimeOffset To,
    DateTimeOffset AsOf)
{
    /// <summary>The result of a figure.</summary>
    public static AssumptionResult Of(Figure figure, DateTimeOffset at) =>
        new(at, figure.Value, figure.Low, figure.High, figure.N, figure.Unit, figure.Population, figure.From, figure.To, figure.AsOf);

    /// <summary>The figure again, without its cases, which may be others by now.</summary>
    public Figure Figure(string metric) => new(metric, Value, Low, High, N, Unit, Population, From, To, AsOf);
}
