namespace Throughline.Office.Improvements;

/// <summary>How much of a journey's friction lies in a phase, and how much of the effort goes there.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Friction">Its share of the friction, 0 to 1.</param>
/// <param name="Effort">Its share of the backlog's effort, 0 to 1.</param>
public sealed record PhaseShare(string Phase, double Friction, double Effort);
