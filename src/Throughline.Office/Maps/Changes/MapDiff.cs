using Throughline.Journeys;

namespace Throughline.Office.Maps.Changes;

/// <summary>What two versions of a map differ by. Applied to the one it gives the other: <c>Apply(old, Of(old, new)) = new</c>.</summary>
public static class MapDiff
{
    /// <summary>The changes that make one map out of another, in an order in which they can be made.</summary>
    public static IReadOnlyList<MapChange> Of(DrawnMap old, DrawnMap @new) => new MapComparison(MapParts.Of(old), MapParts.Of(@new)).Changes;

    /// <summary>A map with changes made.</summary>
    /// <exception cref="WorkspaceException">One of them does not fit this map; none was made.</exception>
    public static DrawnMap Apply(DrawnMap map, IReadOnlyList<MapChange> changes)
    {
        var parts = MapParts.Of(map);
        foreach (var change in changes) change.ApplyTo(parts);
        return parts.ToMap();
    }
}
