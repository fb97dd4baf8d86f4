namespace Throughline.Journeys.Metrics;

/// <summary>A question that was put to one log: what is asked, and the observations that answer it for any choice of instances.</summary>
/// <param name="Definition">What it means.</param>
/// <param name="Summary">How the observations become one figure.</param>
/// <param name="Population">Who is counted, in words.</param>
/// <param name="Observations">What was seen.</param>
public sealed record Measure(MetricDefinition Definition, Summary Summary, string Population, Observations Observations)
{
    /// <summary>Which phase, step or channel it is about, where one definition is asked of several; e.g. <c>wait</c>.</summary>
    public string? Part { get; init; }

    /// <summary>The whole that a <see cref="Summary.Part"/> is a part of, among which a <see cref="Summary.Count"/> looked, or by which a <see cref="Summary.Ratio"/> divides; else null.</summary>
    public Observations? Whole { get; init; }

    /// <summary>The figure for a choice of instances. Without observations in it the value is null and n is 0.</summary>
    public Figure In(FigureScope scope) => Figures.Of(this, scope);
}
