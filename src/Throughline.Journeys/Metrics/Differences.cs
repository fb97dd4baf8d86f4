using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics;

/// <summary>The difference of a measure between two scopes, with the interval that belongs to its kind.</summary>
internal static class Differences
{
    /// <summary>
    /// The difference; null where one of the figures has no value. Counts of windows that differ in length are compared as rates: the other's count
    /// is scaled to the length of the first window.
    /// </summary>
    public static Figure? Of(Measure measure, FigureScope scope, Measure otherMeasure, FigureScope other, Figure figure, Figure beside)
    {
        if (figure.Value is not { } value || beside.Value is not { } otherValue) return null;
        var scale = measure.Summary == Summary.Count ? Scale(scope, other) : 1;
        var interval = AreApart(scope, other) ? Interval(measure, scope, otherMeasure, other, (figure, beside, scale)) : null;
        return figure with
        {
            Value = value - (otherValue * scale),
            Low = interval?.Low,
            High = interval?.High,
            N = figure.N + beside.N,
            Population = $"{figure.Population}, compared with others{(scale == 1 ? "" : " in as much time")}",
        };
    }

    // Both scopes are of one log: without a choice on either side they share its instances.
    private static bool AreApart(FigureScope scope, FigureScope other)
    {
        if (scope.Instances is not { } here || other.Instances is not { } there) return false;
        for (var instance = 0; instance < here.Of; instance++)
            if (here.Contains[instance] && there.Contains[instance]) return false;
        return true;
    }

    private static double Scale(FigureScope scope, FigureScope other) =>
        scope.Observed > TimeSpan.Zero && other.Observed > TimeSpan.Zero ? scope.Observed / other.Observed : 1;

    private static Interval? Interval(Measure measure, FigureScope scope, Measure otherMeasure, FigureScope other, (Figure Figure, Figure Other, double Scale) pair) => measure.Summary switch
    {
        Summary.Share or Summary.Part => Shares(measure, scope, otherMeasure, other),
        Summary.Mean => MeanDifference.Of(Mean(measure, scope), Mean(otherMeasure, other)).Interval,
        Summary.Median => MedianDifference.Of(Median(measure, scope), Median(otherMeasure, other)).Interval,
        Summary.Count => Counts(pair.Figure.N, pair.Other.N, pair.Scale),
        Summary.P90 or Summary.NetScore or Summary.Ratio => Estimates(pair.Figure, pair.Other),
        _ => null,
    };

    private static Interval Counts(long count, long other, double scale)
    {
        var (of, ofOther) = (CountInterval.Of(count), CountInterval.Of(other));
        return IntervalDifference.Of(count, of, other * scale, new Interval(ofOther.Low * scale, ofOther.High * scale));
    }

    private static Interval? Estimates(Figure figure, Figure beside) =>
        figure is { Value: { } value, Low: { } low, High: { } high } && beside is { Value: { } other, Low: { } otherLow, High: { } otherHigh }
            ? IntervalDifference.Of(value, new Interval(low, high), other, new Interval(otherLow, otherHigh))
            : null;

    private static Interval Shares(Measure measure, FigureScope scope, Measure otherMeasure, FigureScope other)
    {
        var (hits, n) = Hits(measure, scope);
        var (otherHits, otherN) = Hits(otherMeasure, other);
        return ShareDifference.Of(hits, n, otherHits, otherN).Interval;
    }

    private static (long Hits, long N) Hits(Measure measure, FigureScope scope)
    {
        var hits = (long)new ChosenObservations(measure.Observations, scope.Instances).Sum();
        return (hits, measure.Whole is { } whole ? (long)new ChosenObservations(whole, scope.Instances).Sum() : new ChosenObservations(measure.Observations, scope.Instances).Count());
    }

    private static SampleMean Mean(Measure measure, FigureScope scope)
    {
        var chosen = new ChosenObservations(measure.Observations, scope.Instances);
        var n = chosen.Count();
        var mean = chosen.Sum() / n;
        return new SampleMean(mean, chosen.SquaresAround(mean), n);
    }

    private static SampleMedian Median(Measure measure, FigureScope scope)
    {
        var n = new ChosenObservations(measure.Observations, scope.Instances).Count();
        var rank = SampleMedian.Rank(n);
        Span<double> found = stackalloc double[4];
        measure.Observations.AtRanks(scope.Instances, [rank - 1, (n - 1) / 2, n / 2, n - rank], found);
        return new SampleMedian((found[1] + found[2]) / 2, found[0], found[3], n);
    }
}
