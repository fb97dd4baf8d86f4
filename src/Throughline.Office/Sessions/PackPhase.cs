namespace Throughline.Office.Sessions;

/// <summary>A phase of the map in a pack.</summary>
/// <param name="Name">As it was called.</param>
/// <param name="Journeys">Journeys that entered it.</param>
/// <param name="Share">Their share.</param>
/// <param name="Experience">Mean score, rescaled to 0-1; null without scores.</param>
/// <param name="MedianTime">Median time in it; null where there was none to measure.</param>
/// <param name="Steps">Its steps, both lanes.</param>
public sealed record PackPhase(string Name, PackFigure Journeys, PackFigure Share, PackFigure? Experience, PackFigure? MedianTime, IReadOnlyList<PackStep> Steps);
