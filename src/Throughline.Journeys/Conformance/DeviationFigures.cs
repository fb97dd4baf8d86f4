using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>A deviation with its figures for a choice of instances.</summary>
/// <param name="Deviation">Which.</param>
/// <param name="Instances">How many journeys have it.</param>
/// <param name="Share">Their share.</param>
/// <param name="Time">Their median time beside that of the conformant ones, and the difference that goes with the deviation.</param>
/// <param name="Cost">Their mean cost beside that of the conformant ones; without rates its figures have no value.</param>
public sealed record DeviationFigures(Deviation Deviation, Figure Instances, Figure Share, Comparison Time, Comparison Cost);
