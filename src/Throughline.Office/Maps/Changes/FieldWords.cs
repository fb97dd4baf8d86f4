using System.Text.Json.Nodes;

namespace Throughline.Office.Maps.Changes;

/// <summary>Fields of a map in the words of those who draw it.</summary>
internal static class FieldWords
{
    /// <summary>What a field is called.</summary>
    /// <param name="field">As in the record.</param>
    internal static string Name(string field) => field switch
    {
        "binding" => "events",
        "service" => "queue, clock or escalation path",
        "alongside" => "customer's step that it goes with",
        "lastReview" => "last review",
        "reviewDays" => "time between reviews",
        "verbatims" => "list of quotes",
        "marks" => "list of marks",
        "steps" => "order of the steps",
        "isPublished" => "publication",
        "launchOn" => "day of the launch",
        "scope" => "choice of journeys",
        "parent" => "journey above",
        _ => field,
    };

    /// <summary>A value that can be said in a word or two; null: it cannot.</summary>
    /// <param name="json">As in the record; null: it is not set.</param>
    internal static string? Value(string? json) => json is null ? "not set" : JsonNode.Parse(json) switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => $"“{text}”",
        JsonValue value => value.ToJsonString(),
        _ => null,
    };
}
