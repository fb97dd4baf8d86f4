namespace Throughline.Server.Formatting;

/// <summary>
/// How many rows a list has that is on the screen or left off it. It numbers what is shown and measures nothing; what measures is a <see cref="Journeys.Metrics.Figure"/>.
/// It is only ever made from a list, so that no other number becomes one.
/// </summary>
public readonly record struct ListLength
{
    private readonly int _rows;

    private ListLength(int rows) => _rows = rows;

    /// <summary>Whether there is no row.</summary>
    public bool IsNone => _rows == 0;

    /// <summary>Of a list.</summary>
    public static ListLength Of<T>(IReadOnlyCollection<T> list) => new(list.Count);

    /// <summary>Of what is left of a list after its first rows.</summary>
    public static ListLength Beyond<T>(IReadOnlyCollection<T> list, int shown) => new(Math.Max(0, list.Count - shown));

    /// <summary>With its noun: "1 link", "1,039 links".</summary>
    public string Of(string noun) => FigureText.Count(_rows, noun);

    /// <inheritdoc/>
    public override string ToString() => FigureText.Count(_rows);
}
