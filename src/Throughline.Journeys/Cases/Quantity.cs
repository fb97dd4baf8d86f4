namespace Throughline.Journeys.Cases;

/// <summary>What was measured in one case, or in one class of a spread. Not a figure: it is about nobody else, and what it belongs to has one.</summary>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">As in <see cref="Metrics.Figure.Unit"/>, or <see cref="YesOrNo"/>.</param>
public sealed record Quantity(double Value, string Unit)
{
    /// <summary>The unit of what is 1 where a case is counted and 0 where it is not.</summary>
    public const string YesOrNo = "yes-or-no";

    /// <summary>How long something lasted.</summary>
    public static Quantity Of(TimeSpan length) => new(length.TotalSeconds, "seconds");

    /// <summary>How many there were.</summary>
    public static Quantity Of(long count) => new(count, "count");
}
