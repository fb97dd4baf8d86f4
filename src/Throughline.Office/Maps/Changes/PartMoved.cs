namespace Throughline.Office.Maps.Changes;

/// <summary>A phase, step or path stands elsewhere.</summary>
/// <param name="Place">It.</param>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it stands.</param>
public sealed record PartMoved(MapPlace Place, MapPosition From, MapPosition To) : MapChange(Place)
{
    /// <inheritdoc/>
    internal override void ApplyTo(MapParts map) => map.Move(map.Get(Place), To);
}
