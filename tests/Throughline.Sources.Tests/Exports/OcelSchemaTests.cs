using System.Text.Json;
using Throughline.Journeys.Paths;
using Throughline.Sources.Exports;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Exports;

/// <summary>An OCEL export against the standard's own JSON schema, which lies beside the repository. No package that validates schemas restores here; the schema uses four words of the language.</summary>
public sealed class OcelSchemaTests
{
    private static readonly string[] Understood = ["$schema", "type", "properties", "items", "required", "format"];

    [Fact]
    public void AnExportIsValid()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(SharedData.Path("xes-ocel/schema_ocel2.json")));
        using var stream = new MemoryStream();
        ExportCatalogue.Get("ocel").Write(ExportedStory.Of(["=a", "two\nlines", "plain"], CaseUnit.Instance), stream, progress: null, TestContext.Current.CancellationToken);
        using var export = JsonDocument.Parse(stream.ToArray());

        Faults(schema.RootElement, export.RootElement, "$").ShouldBeEmpty();
        Faults(schema.RootElement, JsonDocument.Parse("""{"eventTypes":[],"objectTypes":[],"objects":[],"events":[{"id":1}]}""").RootElement, "$").ShouldNotBeEmpty();
    }

    private static IEnumerable<string> Faults(JsonElement schema, JsonElement value, string at)
    {
        schema.EnumerateObject().Select(word => word.Name).ShouldBeSubsetOf(Understood);
        var fits = schema.GetProperty("type").GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String && (!schema.TryGetProperty("format", out _) || value.TryGetDateTimeOffset(out _)),
            var other => throw new NotSupportedException($"The schema's type {other} at {at} is not understood."),
        };
        if (!fits) return [$"{at} is {value}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => Missing(schema, value, at).Concat(Properties(schema, value, at)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Faults(schema.GetProperty("items"), item, $"{at}[{i}]")),
            _ => [],
        };
    }

    private static IEnumerable<string> Missing(JsonElement schema, JsonElement value, string at) => schema.TryGetProperty("required", out var required)
        ? required.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at} lacks {name}")
        : [];

    private static IEnumerable<string> Properties(JsonElement schema, JsonElement value, string at) =>
        schema.GetProperty("properties").EnumerateObject().SelectMany(property => value.TryGetProperty(property.Name, out var part) ? Faults(property.Value, part, $"{at}.{property.Name}") : []);
}
