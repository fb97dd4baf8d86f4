namespace Throughline.Journeys.Maps;

/// <summary>Whether a step belongs to the path as it should be.</summary>
public enum StepKind
{
    /// <summary>As it should be.</summary>
    Happy,

    /// <summary>A broken path: drawn hatched.</summary>
    Broken,
}
