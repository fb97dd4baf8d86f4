namespace Throughline.Journeys.Metrics;

/// <summary>A figure beside the same figure of another period or group.</summary>
/// <param name="Figure">The one that is looked at.</param>
/// <param name="Other">What it is compared with.</param>
/// <param name="Difference">
/// The first minus the second in the same unit (of shares: points from -1 to 1), with its interval where one is known; of counts what the
/// other's rate would give in a window as long as the first's is taken off;
/// null where one of them has no value. Two scopes that share instances are not independent, and have no interval.
/// </param>
public sealed record Comparison(Figure Figure, Figure Other, Figure? Difference)
{
    /// <summary>Compares a measure between two scopes of the same log.</summary>
    public static Comparison Of(Measure measure, FigureScope scope, FigureScope other) => Of(measure, scope, measure, other);

    /// <summary>Compares a measure with the same question put to other instances of the same log.</summary>
    public static Comparison Of(Measure measure, FigureScope scope, Measure otherMeasure, FigureScope other)
    {
        var (figure, beside) = (measure.In(scope), otherMeasure.In(other));
        return new Comparison(figure, beside, Differences.Of(measure, scope, otherMeasure, other, figure, beside));
    }
}
