using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>The measures of one deviation.</summary>
/// <param name="deviation">Which.</param>
/// <param name="met">The instances that have it.</param>
/// <param name="everybody">Every instance that was aligned.</param>
/// <param name="prices">Time and cost of instances.</param>
internal sealed class DeviationMeasures(Deviation deviation, Observations met, Observations everybody, PriceMeasures prices)
{
    private const string Scope = "journey instances in scope";
    private const string Population = "journey instances that depart in this way";

    private readonly Lazy<Measure> _time = new(() => prices.Time(ConformanceFigures.DeviatingTime, Population, met) with { Part = deviation.Key });
    private readonly Lazy<Measure> _cost = new(() => prices.Cost(ConformanceFigures.DeviatingCost, Population, met) with { Part = deviation.Key });

    /// <summary>Which.</summary>
    public Deviation Deviation => deviation;

    /// <summary>The instances that have it.</summary>
    public int[] Met => met.Instance;

    /// <summary>Every measure of it.</summary>
    public IEnumerable<Measure> All => [Instances, Share, _time.Value, _cost.Value];

    private Measure Instances => new(ConformanceFigures.Deviating, Summary.Count, Scope, met) { Part = deviation.Key, Whole = everybody };

    private Measure Share => new(ConformanceFigures.DeviatingShare, Summary.Part, Scope, met) { Part = deviation.Key, Whole = everybody };

    /// <summary>Its figures beside those of the conformant instances.</summary>
    /// <param name="scope">Of which instances.</param>
    /// <param name="conformant">Those in it that are conformant, with their time and cost.</param>
    public DeviationFigures In(FigureScope scope, (FigureScope Scope, Measure Time, Measure Cost) conformant)
    {
        var own = scope with { Instances = PriceMeasures.Set(everybody.Count, met, scope.Instances) };
        return new DeviationFigures(
            deviation,
            Instances.In(scope),
            Share.In(scope),
            Comparison.Of(_time.Value, own, conformant.Time, conformant.Scope),
            Comparison.Of(_cost.Value, own, conformant.Cost, conformant.Scope));
    }
}
