using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics;

/// <summary>Sums observations up to figures, each with the interval that belongs to its kind. Nothing is copied: one to three passes over the observations.</summary>
internal static class Figures
{
    private const double Ninety = 0.9;

    /// <summary>The figure of a measure for a choice of instances.</summary>
    public static Figure Of(Measure measure, FigureScope scope)
    {
        var chosen = new ChosenObservations(measure.Observations, scope.Instances);
        var (value, interval, n) = measure.Summary switch
        {
            Summary.Count => Counted(chosen.Count(), measure),
            Summary.Distinct => Counted(chosen.Distinct(), measure),
            Summary.Mean => Mean(chosen),
            Summary.Median => Median(measure.Observations, scope.Instances, chosen.Count()),
            Summary.P90 => P90(measure.Observations, scope.Instances, chosen.Count()),
            Summary.NetScore => NetScore(chosen),
            Summary.Total => Total(chosen),
            Summary.Ratio => Ratio(chosen, new ChosenObservations(measure.Whole!, scope.Instances)),
            Summary.Share => Share(chosen.Sum(), chosen.Count()),
            _ => Share(chosen.Sum(), new ChosenObservations(measure.Whole!, scope.Instances).Sum()),
        };
        var definition = measure.Definition;
        var cases = scope.IsNamed ? new CaseReference(scope.Journey, definition.Id, measure.Part, scope.Filter) : null;
        return new Figure(definition.Id, value, interval?.Low, interval?.High, n, definition.Unit, measure.Population, scope.From, scope.To, scope.AsOf) { Cases = cases };
    }

    // Nothing of a kind in the whole log is not zero of it: a log without ticket numbers does not say that there were no tickets.
    private static (double?, Interval?, long) Counted(long count, Measure measure) =>
        (measure.Observations.Count == 0 && measure.Whole is not { Count: > 0 } ? null : count, null, count);

    private static (double?, Interval?, long) Share(double sum, double whole)
    {
        var (hits, n) = ((long)sum, (long)whole);
        if (n == 0) return default;
        return ((double)hits / n, WilsonInterval.Of(hits, n), n);
    }

    private static (double?, Interval?, long) Mean(ChosenObservations chosen)
    {
        var n = chosen.Count();
        if (n == 0) return default;
        var mean = chosen.Sum() / n;
        return (mean, MeanInterval.Of(mean, chosen.SquaresAround(mean), n), n);
    }

    private static (double?, Interval?, long) Median(Observations observations, InstanceSet? chosen, int n)
    {
        if (n == 0) return default;
        var rank = MedianInterval.LowerRank(n);
        Span<double> found = stackalloc double[4];
        observations.AtRanks(chosen, [Math.Max(rank, 1) - 1, (n - 1) / 2, n / 2, n - Math.Max(rank, 1)], found);
        return ((found[1] + found[2]) / 2, rank == 0 ? null : new Interval(found[0], found[3]), n);
    }

    private static (double?, Interval?, long) NetScore(ChosenObservations chosen)
    {
        var n = chosen.Count();
        if (n == 0) return default;
        var (promoters, detractors) = (chosen.CountOf(100), chosen.CountOf(-100));
        var interval = NetProportionInterval.Of(promoters, detractors, n);
        return (100.0 * (promoters - detractors) / n, new Interval(100 * interval.Low, 100 * interval.High), n);
    }

    private static (double?, Interval?, long) Total(ChosenObservations chosen)
    {
        var n = chosen.Count();
        return n == 0 ? default : ((double)chosen.Amount(), null, n);
    }

    private static (double?, Interval?, long) Ratio(ChosenObservations chosen, ChosenObservations whole)
    {
        var n = (long)whole.Sum();
        if (n == 0) return default;
        var ratio = chosen.Sum() / n;
        return (ratio, RatioInterval.Of(ratio, chosen.SquaresAround(ratio, whole), whole.Sum(), chosen.Count()), n);
    }

    private static (double?, Interval?, long) P90(Observations observations, InstanceSet? chosen, int n)
    {
        if (n == 0) return default;
        var (below, share) = Quantiles.Position(n, Ninety);
        var ranks = QuantileInterval.Ranks(n, Ninety);
        Span<double> found = stackalloc double[4];
        observations.AtRanks(chosen, [(ranks?.Low ?? 1) - 1, below, Math.Min(below + 1, n - 1), (ranks?.High ?? n) - 1], found);
        return (found[1] + (share * (found[2] - found[1])), ranks is null ? null : new Interval(found[0], found[3]), n);
    }
}
