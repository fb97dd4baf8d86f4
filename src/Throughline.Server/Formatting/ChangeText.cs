using System.Text.Json.Nodes;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Formatting;

/// <summary>What was changed of a map, in sentences for somebody who works on it: names and no ids, words and no JSON.</summary>
public static class ChangeText
{
    /// <summary>What two versions differ by.</summary>
    /// <param name="old">The earlier version.</param>
    /// <param name="new">The later one.</param>
    public static IReadOnlyList<string> Sentences(DrawnMap old, DrawnMap @new)
    {
        var names = new PartNames(old, @new);
        return [.. MapDiff.Of(old, @new).SelectMany(change => Sentences(change, names))];
    }

    /// <summary>What a version began with that nothing came before.</summary>
    public static string Began(DrawnMap map) => $"Began with {FigureText.Count(map.Map.Phases.Count, "phase")} and {FigureText.Count(map.Map.Phases.Sum(phase => phase.Steps.Count), "step")}";

    private static IEnumerable<string> Sentences(MapChange change, PartNames names) => change switch
    {
        PartAdded added => [Added(added, names)],
        PartRemoved removed => [$"Removed {names.Was(removed.Place)}{In(removed.Place, removed.At)}"],
        PartMoved moved => [Moved(moved, names)],
        FieldChanged field => Changed(field, names),
        _ => [],
    };

    private static string Added(PartAdded added, PartNames names)
    {
        if (added.Place.Kind != MapPartKind.Step) return $"Added {names.Is(added.Place)}{After(added.Place, added.At, names)}";
        var binding = StepFieldText.Binding(JsonNode.Parse(added.Content)!["binding"]?.ToJsonString(MapValueText.Plain));
        return $"Added {names.Is(added.Place)}{In(added.Place, added.At)}{After(added.Place, added.At, names)}, bound to {binding}";
    }

    private static string Moved(PartMoved moved, PartNames names)
    {
        var from = moved.Place.Kind != MapPartKind.Step ? "" : moved.From.Phase == moved.To.Phase ? $" within {moved.To.Phase}" : $" from {moved.From.Phase} to {moved.To.Phase}";
        return $"Moved {names.Is(moved.Place)}{from}{After(moved.Place, moved.To, names)}";
    }

    private static IEnumerable<string> Changed(FieldChanged field, PartNames names) => (field.Place.Kind, field.Field) switch
    {
        (MapPartKind.Map, "name") => [$"Renamed the map {MapValueText.Quoted(field.From)} to {MapValueText.Quoted(field.To)}"],
        (_, "name") => [$"Renamed the {MapValueText.Kind(field.Place.Kind)} {MapValueText.Quoted(field.From)} to {MapValueText.Quoted(field.To)}"],
        (MapPartKind.Step, _) => StepFieldText.Sentences(field, names),
        (MapPartKind.Path, "steps") => PathFieldText.Sentences(field, names),
        _ => MapFieldText.Sentences(field, names.Is(field.Place)),
    };

    private static string In(MapPlace place, MapPosition at) => place.Kind == MapPartKind.Step ? $" in {at.Phase}" : "";

    private static string After(MapPlace place, MapPosition at, PartNames names) =>
        at.After is null ? ", at the beginning" : $", after '{names.Short(place with { Id = at.After })}'";
}
