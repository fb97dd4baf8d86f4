namespace Throughline.Office.Sessions;

/// <summary>A finding in a pack.</summary>
/// <param name="Id">Its id, the same from run to run.</param>
/// <param name="Name">What kind of harm it was.</param>
/// <param name="Statement">Its sentence.</param>
/// <param name="Phase">The phase in which it lay; empty: none.</param>
/// <param name="Struck">How many journeys it struck.</param>
/// <param name="Effect">How much worse.</param>
/// <param name="Cost">What it cost a month; null where it had no price.</param>
public sealed record PackFinding(string Id, string Name, string Statement, string Phase, PackFigure Struck, PackFigure Effect, PackFigure? Cost);
