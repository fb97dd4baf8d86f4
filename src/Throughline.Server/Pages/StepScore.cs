using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;

namespace Throughline.Server.Pages;

/// <summary>How well agents are equipped at a step in one respect.</summary>
/// <param name="Here">In the journeys of the step.</param>
/// <param name="Everywhere">In all journeys of the map.</param>
public sealed record StepScore(PartFigure Here, Figure Everywhere);
