namespace Throughline.Journeys.Conformance;

/// <summary>Who moves in an alignment.</summary>
internal enum MoveKind
{
    /// <summary>The event is the path's step.</summary>
    Both,

    /// <summary>Something happened that the path does not have here.</summary>
    Log,

    /// <summary>A step was left out.</summary>
    Path,
}
