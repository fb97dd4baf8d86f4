namespace Throughline.Journeys.Maps;

/// <summary>A step on its way into a map.</summary>
/// <param name="Phase">Index of its phase.</param>
/// <param name="Step">As it is drawn.</param>
/// <param name="Instances">Instances in which it happens; the largest of its types'.</param>
internal sealed record PlacedStep(int Phase, Step Step, long Instances);
