namespace Throughline.Journeys.Statistics;

/// <summary>A change of level between two blocks of a series.</summary>
/// <param name="Block">The first block of the new level, from 0.</param>
/// <param name="Before">The level before.</param>
/// <param name="After">The level from then on.</param>
/// <param name="Interval">95 % interval of after minus before, as if the place had been known.</param>
/// <param name="PValue">Both sides, for all places that were tried.</param>
/// <param name="Unexplained">The weighted sum of squares that the two levels leave.</param>
/// <param name="Earliest">The earliest place that fits nearly as well (95 % by the likelihood ratio).</param>
/// <param name="Latest">The latest such place.</param>
public sealed record Step(int Block, double Before, double After, Interval Interval, double PValue, double Unexplained, int Earliest, int Latest);
