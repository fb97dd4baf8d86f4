namespace Throughline.Sources.Simulation;

/// <summary>An agent.</summary>
/// <param name="Name">As it stands in the files.</param>
/// <param name="Team">The team.</param>
/// <param name="IsOnDuty">Works shifts around the clock, weekends too, instead of office hours.</param>
public sealed record DemoAgent(string Name, string Team, bool IsOnDuty);
