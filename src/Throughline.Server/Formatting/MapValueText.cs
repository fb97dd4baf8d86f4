using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Formatting;

/// <summary>Values of a map's fields, which a change holds as JSON, in words.</summary>
internal static class MapValueText
{
    /// <summary>Letters as they are.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What a part is called as a kind.</summary>
    public static string Kind(MapPartKind kind) => kind switch
    {
        MapPartKind.Phase => "phase",
        MapPartKind.Step => "step",
        MapPartKind.Path => "path",
        _ => "map",
    };

    /// <summary>A text in quotes; "nothing" where there is none.</summary>
    public static string Quoted(string? json) => json is null ? "nothing" : $"'{Word(json)}'";

    /// <summary>Any value in words; null: none.</summary>
    public static string? Word(string? json) => json is null ? null : JsonNode.Parse(json) is { } node ? Word(node) : null;

    private static string Word(JsonNode node) => node switch
    {
        JsonArray list => string.Join(", ", list.OfType<JsonNode>().Select(Word)),
        JsonObject fields => string.Join(", ", fields.Where(field => field.Value is not null).Select(field => $"{Spaced(field.Key)} {Word(field.Value!)}")),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => node.ToString(),
        },
    };

    /// <summary>"reviewDays" as "review days".</summary>
    public static string Spaced(string field) => string.Concat(field.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
