using Throughline.Journeys;

namespace Throughline.Office.Maps.Changes;

/// <summary>A phase, step or path is gone.</summary>
/// <param name="Place">It.</param>
/// <param name="Content">What its fields were, as JSON.</param>
/// <param name="At">Where it stood.</param>
public sealed record PartRemoved(MapPlace Place, string Content, MapPosition At) : MapChange(Place)
{
    /// <inheritdoc/>
    internal override void ApplyTo(MapParts map)
    {
        var part = map.Get(Place);
        if (MapParts.Text(part.Fields) != Content)
            throw new WorkspaceException(Problem.Conflict, $"Somebody else has changed {Place} meanwhile. It was not removed; look at it and remove it if that is still wanted.");
        map.Remove(part);
    }
}
