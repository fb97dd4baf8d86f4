using System.Text.Json.Nodes;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Server.Yaml;

namespace Throughline.Server.Maps;

/// <summary>The text form of a map, without figures: the fields of its record, with those of the drawing at the top (docs/maps.md). What is written reads back the same.</summary>
public static class MapYaml
{
    /// <summary>The page that explains every field.</summary>
    internal const string Guide = "docs/maps.md";

    /// <summary>The record's field that holds the drawing; its own fields take its place.</summary>
    internal const string Drawing = "map";

    private const string Body = "phases";

    /// <summary>Writes a map that nobody has made a record of.</summary>
    public static string Write(JourneyMap map) => Write(new DrawnMap(map));

    /// <summary>Writes a map as YAML with camelCase keys; what is not set is left out. What is said of the whole map comes first, its phases after that.</summary>
    public static string Write(DrawnMap drawn)
    {
        var record = JsonNode.Parse(RecordJson.Write(drawn))!.AsObject();
        var map = record[Drawing]!.AsObject();
        record.Remove(Drawing);
        var names = map.Select(field => field.Key).ToList();
        var head = names.TakeWhile(name => name != Body).ToList();
        return YamlRecordWriter.Write(new JsonObject([.. Taken(map, head), .. Taken(record, [.. record.Select(field => field.Key)]), .. Taken(map, [.. names.Skip(head.Count)])]));
    }

    /// <summary>Reads a map.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="fileName">The file's name, for error messages.</param>
    /// <exception cref="WorkspaceException">It is no sound map; the message lists every problem with file, line, field and what to do.</exception>
    public static DrawnMap Read(string yaml, string fileName) => new MapYamlReader(fileName).Read(yaml);

    private static List<KeyValuePair<string, JsonNode?>> Taken(JsonObject from, IReadOnlyList<string> names) =>
        [.. names.Select(name => KeyValuePair.Create(name, from[name]?.DeepClone()))];
}
