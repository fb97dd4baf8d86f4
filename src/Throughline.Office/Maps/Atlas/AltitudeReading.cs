namespace Throughline.Office.Maps.Atlas;

/// <summary>How wide a journey is cut, and why that is thought.</summary>
/// <param name="Altitude">The first reason's.</param>
/// <param name="Reasons">In sentences, the weightiest first; at least one.</param>
public sealed record AltitudeReading(Altitude Altitude, IReadOnlyList<string> Reasons);
