using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Throughline.Journeys;
using Throughline.Office.Records;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Yaml;

/// <summary>Reads a record's text form into its JSON, strictly, by what <see cref="RecordJson.Describe"/> says of its type, and remembers where each part stands.</summary>
/// <param name="problems">Where everything that is wrong is noted.</param>
/// <param name="mayBeLeftOut">Fields that must be there, but are made by whoever reads where a person leaves them out.</param>
internal sealed class YamlRecordReader(YamlProblems problems, IReadOnlyDictionary<Type, string[]> mayBeLeftOut)
{
    // Aliases of YAML can stand for each other over and over; no file that a person wrote comes near this.
    private const int MostNodes = 500_000;

    private readonly Dictionary<string, YamlNode> _places = new(StringComparer.Ordinal);
    private int _nodes;

    /// <summary>The one document of a text; null if there is none.</summary>
    /// <exception cref="WorkspaceException">It is no YAML.</exception>
    public static YamlNode? Root(string yaml, string fileName)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException e)
        {
            throw new WorkspaceException(Problem.BadMapping, $"{fileName}, line {e.Start.Line}: this is no YAML: {e.Message}", e);
        }
    }

    /// <summary>The node at a path, or the nearest one above it that there is.</summary>
    public YamlNode At(string path)
    {
        while (!_places.ContainsKey(path) && path.Length > 0) path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        return _places[path];
    }

    /// <summary>The fields of a node that holds some of these; those that are wrong are noted and left out.</summary>
    /// <param name="node">The node.</param>
    /// <param name="fields">Those that there may be.</param>
    /// <param name="type">Whose they are.</param>
    /// <param name="path">Its place; empty: the whole file.</param>
    public JsonObject? Fields(YamlNode node, IReadOnlyList<JsonPropertyInfo> fields, Type type, string path)
    {
        Visit(node, path);
        if (node is not YamlMappingNode map)
        {
            problems.Add(node, path.Length == 0 ? "the file" : path, Shown(node), "fields with values: " + Names(fields));
            return null;
        }

        var body = new JsonObject();
        foreach (var (key, value) in map.Children) Field(body, key, value, fields, path);
        foreach (var field in fields.Where(field => field.IsRequired && !body.ContainsKey(field.Name)))
            if (!map.Children.ContainsKey(new YamlScalarNode(field.Name)) && !MayBeLeftOut(type, field.Name)) problems.Add(node, Below(path, field.Name), "missing", Allowed(field.PropertyType));
        return body;
    }

    private void Field(JsonObject body, YamlNode key, YamlNode value, IReadOnlyList<JsonPropertyInfo> fields, string path)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        if (fields.FirstOrDefault(field => field.Name == name) is not { } field)
        {
            problems.Add(key, Below(path, name), "unknown", Names(fields));
            return;
        }

        if (IsNothing(value))
        {
            Visit(value, Below(path, name));
            if (Kind(field.PropertyType) == JsonTypeInfoKind.Enumerable) body[name] = new JsonArray();
            else if (field is { IsRequired: true } or { IsSetNullable: false }) problems.Add(value, Below(path, name), "empty", Allowed(field.PropertyType));
            return;
        }

        if (Value(value, field.PropertyType, Below(path, name)) is { } read) body[name] = read;
    }

    private JsonNode? Value(YamlNode node, Type type, string path)
    {
        var info = RecordJson.Describe(type);
        if (info.Kind == JsonTypeInfoKind.Object) return Fields(node, [.. info.Properties], type, path);
        Visit(node, path);
        return info.Kind == JsonTypeInfoKind.Enumerable ? Items(node, info.ElementType!, path) : Scalar(node, info, path);
    }

    private JsonArray? Items(YamlNode node, Type type, string path)
    {
        if (node is YamlSequenceNode list) return [.. list.Children.Select((item, i) => Value(item, type, $"{path}[{i + 1}]")).Where(item => item is not null)];
        problems.Add(node, path, Shown(node), "a list");
        return null;
    }

    private JsonValue? Scalar(YamlNode node, JsonTypeInfo info, string path)
    {
        if (node is YamlScalarNode { Value: { } text } && YamlScalars.Parse(text, info) is { } value) return value;
        problems.Add(node, path, Shown(node), Allowed(info.Type));
        return null;
    }

    private void Visit(YamlNode node, string path)
    {
        _places[path] = node;
        if (++_nodes > MostNodes) throw new WorkspaceException(Problem.BadMapping, $"Line {node.Start.Line}: the file says the same over and over by aliases. Write out what it means.");
    }

    private bool MayBeLeftOut(Type type, string field) => mayBeLeftOut.TryGetValue(type, out var fields) && fields.Contains(field);

    private static JsonTypeInfoKind Kind(Type type) => RecordJson.Describe(type).Kind;

    private static string Allowed(Type type) => Kind(type) switch
    {
        JsonTypeInfoKind.Object => "fields with values: " + Names([.. RecordJson.Describe(type).Properties]),
        JsonTypeInfoKind.Enumerable => "a list",
        _ => YamlScalars.Allowed(type),
    };

    private static string Names(IEnumerable<JsonPropertyInfo> fields) => string.Join(", ", fields.Select(field => field.Name));

    private static string Below(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static bool IsNothing(YamlNode node) => node is YamlScalarNode { Style: ScalarStyle.Plain or ScalarStyle.Any, Value: null or "" or "~" or "null" };

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalarNode { Value: "" or null } => "empty",
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        YamlSequenceNode => "a list",
        _ => "a group of fields",
    };
}
