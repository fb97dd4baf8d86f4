using System.Text.Json.Nodes;
using Throughline.Journeys;

namespace Throughline.Office.Maps.Changes;

/// <summary>A phase, step or path is new.</summary>
/// <param name="Place">It.</param>
/// <param name="Content">Its fields, as JSON; of a phase without its steps.</param>
/// <param name="At">Where it stands.</param>
public sealed record PartAdded(MapPlace Place, string Content, MapPosition At) : MapChange(Place)
{
    /// <inheritdoc/>
    internal override void ApplyTo(MapParts map)
    {
        if (map.Find(Place) is not null) throw new WorkspaceException(Problem.Conflict, $"There is {Place} already. Choose another name.");
        map.Insert(new MapPart(Place, JsonNode.Parse(Content)!.AsObject()), At);
    }
}
