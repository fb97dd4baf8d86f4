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

    /// <summary>The metrics that the data says nothing about.</summary>
    public IReadOnlyList<MetricLine> Unknown { get; } = [.. Metrics.Where(metric => metric.Figure.Value is null)];
}

/// <summary>A metric with its figure.</summary>
/// <param name="Figure">Of the journey.</param>
/// <param name="Beside">The same beside another group or period; null where none was asked for.</param>
public sealed record MetricLine(Figure Figure, Comparison? Beside = null);
