namespace Throughline.Office.Maps.Changes;

/// <summary>Names a part of a map.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">A step's or path's id, a phase's name; empty for the map itself.</param>
public sealed record MapPlace(MapPartKind Kind, string Id)
{
    /// <summary>The map itself.</summary>
    public static MapPlace Whole { get; } = new(MapPartKind.Map, "");

    /// <summary>A phase by its name.</summary>
    public static MapPlace Phase(string name) => new(MapPartKind.Phase, name);

    /// <summary>A step by its id.</summary>
    public static MapPlace Step(string id) => new(MapPartKind.Step, id);

    /// <summary>A path by its id.</summary>
    public static MapPlace Path(string id) => new(MapPartKind.Path, id);

    /// <summary>As a message names it, e.g. "the step 'raises-request'".</summary>
    public override string ToString() => Kind switch
    {
        MapPartKind.Phase => $"the phase '{Id}'",
        MapPartKind.Step => $"the step '{Id}'",
        MapPartKind.Path => $"the path '{Id}'",
        _ => "the map",
    };
}
