using System.Text.Json.Nodes;

namespace Throughline.Office.Maps.Changes;

/// <summary>A part of a map that is being changed: its fields, and a phase's steps.</summary>
internal sealed class MapPart(MapPlace place, JsonObject fields)
{
    /// <summary>Which part it is.</summary>
    public MapPlace Place { get; set; } = place;

    /// <summary>Its fields as they are kept, without the parts in it.</summary>
    public JsonObject Fields { get; } = fields;

    /// <summary>Of a phase: its steps in order.</summary>
    public List<MapPart> Steps { get; } = [];
}
