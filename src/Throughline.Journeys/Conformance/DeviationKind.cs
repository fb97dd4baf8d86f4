namespace Throughline.Journeys.Conformance;

/// <summary>How a journey departs from its intended path.</summary>
public enum DeviationKind
{
    /// <summary>A step of the path was left out.</summary>
    LeftOut,

    /// <summary>A drawn step was done where the path does not have it: another step, or this one once more.</summary>
    Elsewhere,

    /// <summary>Something was done that no step of the map stands for.</summary>
    Undrawn,
}
