using Throughline.Journeys.Maps;

namespace Throughline.Office.Sessions;

/// <summary>A step of the map in a pack.</summary>
/// <param name="Name">As it was called.</param>
/// <param name="Lane">Customer or agent.</param>
/// <param name="Kind">Happy or broken.</param>
/// <param name="Journeys">Journeys with it.</param>
/// <param name="Share">Their share.</param>
public sealed record PackStep(string Name, Lane Lane, StepKind Kind, PackFigure Journeys, PackFigure Share);
