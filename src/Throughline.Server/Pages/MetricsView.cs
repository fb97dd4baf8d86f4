using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Server.Pages;

/// <summary>Every figure of the catalogue for one journey.</summary>
/// <param name="JourneyId">For addresses.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Figures">In the order of the catalogue.</param>
/// <param name="Comparisons">The same figures beside another group or period; empty where none was asked for.</param>
/// <param name="Parts">The figures of metrics that are asked of each channel, article or edge, the worst of each first.</param>
/// <param name="Contacts">How many contacts there are.</param>
/// <param name="Arrivals">When they come.</param>
/// <param name="Compare">What the figures are compared with; empty: nothing.</param>
public sealed record MetricsView(
    string JourneyId,
    string JourneyName,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<PartFigure> Parts,
    Figure Contacts,
    ArrivalTable Arrivals,
    string Compare);
