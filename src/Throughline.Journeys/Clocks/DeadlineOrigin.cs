namespace Throughline.Journeys.Clocks;

/// <summary>Where a clock's deadlines come from.</summary>
[Flags]
public enum DeadlineOrigin : byte
{
    /// <summary>It has none.</summary>
    None = 0,

    /// <summary>The deadlines that the source wrote down.</summary>
    Source = 1,

    /// <summary>The policy's targets.</summary>
    Targets = 2,

    /// <summary>The source's where it wrote one down, else the target.</summary>
    SourceElseTargets = Source | Targets,
}
