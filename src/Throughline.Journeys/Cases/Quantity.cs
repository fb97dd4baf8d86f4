namespace Throughline.Journeys.Cases;

/// <summary>What was measured in one case. Not a figure: it is about nobody else.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As in <see cref="Metrics.Figure.Unit"/>, or <see cref="YesOrNo"/>.</param>
public sealed record Quantity(double Value, string Unit)
{
    /// <summary>The unit of what is 1 where a case is counted and 0 where it is not.</summary>
    public const string YesOrNo = "yes-or-no";
}
