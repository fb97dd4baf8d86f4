namespace Throughline.Sources.Simulation;

/// <summary>Where a ticket's script stands: the time, and who has just worked on it since when.</summary>
internal sealed class Turn
{
    public long Now { get; set; }

    public long Started { get; set; }

    public DemoAgent? Agent { get; set; }
}
