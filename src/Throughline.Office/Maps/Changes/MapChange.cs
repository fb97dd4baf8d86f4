using Throughline.Journeys;

namespace Throughline.Office.Maps.Changes;

/// <summary>One change of a map. Changes are what people do in the editor, what two versions differ by, and what an undo takes back.</summary>
/// <param name="Place">The part that changes.</param>
public abstract record MapChange(MapPlace Place)
{
    /// <summary>Makes the change.</summary>
    /// <param name="map">The map, taken apart.</param>
    /// <exception cref="WorkspaceException">It does not fit: the part is gone, or somebody else has changed the same meanwhile.</exception>
    internal abstract void ApplyTo(MapParts map);
}
