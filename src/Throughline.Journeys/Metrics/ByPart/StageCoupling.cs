using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>How an outcome goes with friction in a stage.</summary>
/// <param name="Stage">The phase.</param>
/// <param name="Outcome">The journeys with friction in it, those without, and how far they are apart.</param>
public sealed record StageCoupling(string Stage, Comparison Outcome)
{
    /// <summary>The stages in which both sides are known, the one first in which the outcome is worst beside those without. The interval is that of <see cref="IntervalDifference"/>.</summary>
    /// <param name="parts">The parts of one <see cref="OutcomeByFriction"/>.</param>
    /// <param name="better">Which way is better.</param>
    public static IReadOnlyList<StageCoupling> Of(IReadOnlyList<PartFigure> parts, Better better) =>
    [
        .. parts.Where(part => part.Part.EndsWith(OutcomeByFriction.With, StringComparison.Ordinal))
            .Select(part => part.Part[..^OutcomeByFriction.With.Length])
            .Select(stage => (Stage: stage, With: Figure(parts, stage + OutcomeByFriction.With), Without: Figure(parts, stage + OutcomeByFriction.Without)))
            .Where(pair => pair is { With.Value: not null, Without.Value: not null })
            .Select(pair => new StageCoupling(pair.Stage, new Comparison(pair.With!, pair.Without!, Difference(pair.With!, pair.Without!))))
            .OrderBy(coupling => (better == Better.Higher ? 1 : -1) * coupling.Outcome.Difference!.Value),
    ];

    private static Figure? Figure(IReadOnlyList<PartFigure> parts, string name) => parts.FirstOrDefault(part => part.Part == name)?.Figure;

    private static Figure Difference(Figure with, Figure without)
    {
        var interval = (with, without) is ({ Low: { } low, High: { } high }, { Low: { } otherLow, High: { } otherHigh })
            ? IntervalDifference.Of(with.Value!.Value, new Interval(low, high), without.Value!.Value, new Interval(otherLow, otherHigh))
            : (Interval?)null;
        return with with { Value = with.Value - without.Value, Low = interval?.Low, High = interval?.High, N = with.N + without.N, Cases = null };
    }
}
