using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Server.Pages;

/// <summary>The figures of one part of the journey.</summary>
/// <param name="Id">For addresses.</param>
/// <param name="Name">As a heading.</param>
/// <param name="Metrics">Those of the whole journey.</param>
/// <param name="Parts">Those of channels, articles or edges, the worst of each metric first.</param>
public sealed record MetricGroupView(string Id, string Name, IReadOnlyList<MetricLine> Metrics, IReadOnlyList<PartFigure> Parts)
{
    /// <summary>The metrics that have a value here.</summary>
    public IReadOnlyList<MetricLine> Known { get; } = [.. Metrics.Where(metric => metric.Figure.Value is not null)];

    /// <summary>The tables of parts that stand by themselves: what causes cost stands beside how many contacts they make.</summary>
    public IEnumerable<IGrouping<string, PartFigure>> Tables =>
        Parts.Where(part => part.Figure.N > 0 && !IsOfStage(part) && !(part.Figure.Metric == CostByCause.Id && Parts.Any(IsOfDemand))).GroupBy(part => part.Figure.Metric);

    /// <summary>What goes with friction, stage by stage, the worst first.</summary>
    public IEnumerable<(string Metric, IReadOnlyList<StageCoupling> Stages)> Couplings =>
        Parts.Where(IsOfStage).GroupBy(part => part.Figure.Metric)
            .Select(parts => (parts.Key, StageCoupling.Of([.. parts], MetricCatalogue.Definitions.First(definition => definition.Id == parts.Key).Better)))
            .Where(coupling => coupling.Item2.Count > 0);

    private static bool IsOfStage(PartFigure part) => part.Figure.Metric.EndsWith(OutcomeByFriction.Ending, StringComparison.Ordinal);

    /// <summary>What the contacts of a cause cost; null of other parts, and without rates.</summary>
    public PartFigure? CostOf(PartFigure part) => IsOfDemand(part) ? Parts.FirstOrDefault(cost => cost.Figure.Metric == CostByCause.Id && cost.Part == part.Part) : null;

    private static bool IsOfDemand(PartFigure part) => part.Figure.Metric == DemandByCause.Id;

    /// <summary>The metrics that the data says nothing about.</summary>
    public IReadOnlyList<MetricLine> Unknown { get; } = [.. Metrics.Where(metric => metric.Figure.Value is null)];
}

/// <summary>A metric with its figure.</summary>
/// <param name="Figure">Of the journey.</param>
/// <param name="Beside">The same beside another group or period; null where none was asked for.</param>
public sealed record MetricLine(Figure Figure, Comparison? Beside = null);
