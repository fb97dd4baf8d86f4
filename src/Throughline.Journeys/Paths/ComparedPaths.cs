using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Paths;

/// <summary>The paths of two groups or periods: what is drawn of both together, and by how much the one differs from the other.</summary>
public sealed class ComparedPaths
{
    private readonly bool _areApart;

    private ComparedPaths(MeasuredPaths here, MeasuredPaths there, MeasuredPaths together, bool areApart) =>
        (Here, There, Together, _areApart) = (here, there, together, areApart);

    /// <summary>The one.</summary>
    public MeasuredPaths Here { get; }

    /// <summary>What it is compared with.</summary>
    public MeasuredPaths There { get; }

    /// <summary>Both: what is drawn of each is chosen from them, so that the same steps stand at the same places.</summary>
    public MeasuredPaths Together { get; }

    /// <summary>Compares two scopes of one log.</summary>
    /// <param name="here">The paths of the one.</param>
    /// <param name="log">The journey's log.</param>
    /// <param name="scope">The one.</param>
    /// <param name="other">What it is compared with.</param>
    /// <param name="ct">Stops the analysis.</param>
    public static ComparedPaths Of(MeasuredPaths here, MeasuredLog log, FigureScope scope, FigureScope other, CancellationToken ct = default)
    {
        var (unit, names) = (here.Report.Unit, here.Report.Activity);
        var (a, b) = (scope.Instances, other.Instances);
        var either = InstanceSet.Where(log.Log.InstanceCount, instance => a?.Contains[instance] != false || b?.Contains[instance] != false);
        var areApart = a is not null && b is not null && a.Count + b.Count == either.Count;
        var together = MeasuredPaths.Of(log.Log, scope with { Instances = either, IsNamed = false }, unit, names, ct);
        return new ComparedPaths(here, MeasuredPaths.Of(log, other, unit, names, ct), together, areApart);
    }

    /// <summary>Share of the cases with a step.</summary>
    public Comparison Step(string name) => Compare(Here.StepShare(name), There.StepShare(name));

    /// <summary>Share of the cases that take a link.</summary>
    /// <param name="from">Null: the case begins.</param>
    /// <param name="to">Null: the case ends.</param>
    public Comparison Link(string? from, string? to) => Compare(Here.LinkShare(from, to), There.LinkShare(from, to));

    // Groups that share cases are not independent, and their difference has no interval.
    private Comparison Compare(Figure figure, Figure other)
    {
        if (figure.Value is not { } value || other.Value is not { } beside) return new Comparison(figure, other, Difference: null);
        var interval = _areApart ? ShareDifference.Of(Hits(figure), figure.N, Hits(other), other.N).Interval : null;
        return new Comparison(figure, other, figure with
        {
            Value = value - beside,
            Low = interval?.Low,
            High = interval?.High,
            N = figure.N + other.N,
            Population = $"{figure.Population}, compared with others",
            Cases = null,
        });
    }

    private static long Hits(Figure share) => (long)Math.Round(share.Value!.Value * share.N);
}
