namespace Throughline.Sources.Simulation;

/// <summary>What decides a run of the demo organisation; equal settings give equal bytes.</summary>
public sealed record DemoSettings
{
    /// <summary>The last moment of the data; what would happen later is not in it.</summary>
    /// <value>Default: 2026-11-21 00:00 UTC.</value>
    public DateTimeOffset End { get; init; } = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    /// <summary>How many days before <see cref="End"/> the data begins; at least 1.</summary>
    /// <value>Default: 90.</value>
    public int Days { get; init; } = 90;

    /// <summary>Seed of every random stream.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The harms to plant.</summary>
    /// <value>Default: all.</value>
    public PlantedHarms Harms { get; init; } = PlantedHarms.All;
}
