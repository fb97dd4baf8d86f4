namespace Throughline.Journeys.Metrics;

/// <summary>
/// A number with everything that makes it honest. One population a figure; no screen, file or command prints a bare number.
/// </summary>
/// <param name="Metric">Id of its definition in the metric catalogue, e.g. <c>repeat-contact-48h</c>.</param>
/// <param name="Value">The value in <paramref name="Unit"/>; null where there is nothing to measure (then <see cref="N"/> is 0).</param>
/// <param name="Low">Lower end of the 95 % interval; null where none applies (a plain count).</param>
/// <param name="High">Upper end of the 95 % interval.</param>
/// <param name="N">How many members of the population the value rests on.</param>
/// <param name="Unit"><c>count</c>, <c>share</c> (0 to 1), <c>seconds</c>, <c>score</c>, <c>points</c> (-100 to 100), <c>per-instance</c>, or of money the ISO 4217 code of its currency, e.g. <c>USD</c>.</param>
/// <param name="Population">Who was counted, in words, e.g. <c>journey instances that ended</c>.</param>
/// <param name="From">Begin of the window.</param>
/// <param name="To">End of the window.</param>
/// <param name="AsOf">The latest event that the figure knows of.</param>
public sealed record Figure(
    string Metric,
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
    /// <summary>Names the cases behind it; null only where nobody can list them.</summary>
    public CaseReference? Cases { get; init; }
}
