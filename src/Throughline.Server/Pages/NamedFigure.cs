using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>A figure as it is called in one place of a page, e.g. "Median time in the phase".</summary>
public sealed record NamedFigure(string Name, Figure Figure);
