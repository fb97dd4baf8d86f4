using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;

namespace Throughline.Server.Formatting;

/// <summary>What was changed of a map as a whole, in sentences; and of any field that needs no words of its own.</summary>
internal static class MapFieldText
{
    /// <summary>The sentences of one changed field.</summary>
    /// <param name="field">The change.</param>
    /// <param name="part">What the part is called.</param>
    public static IEnumerable<string> Sentences(FieldChanged field, string part) => [field.Field switch
    {
        "owner" => Named("owner", field),
        "deputy" => Named("deputy", field),
        "isPublished" => field.To == "true" ? "Published the map" : "Made the map a draft",
        "lastReview" => field.To is { } json && RecordJson.Parse<MapReview>(json) is var review ? $"Noted a review on {DateText.Day(review.On)}{(review.By.Length == 0 ? "" : $", led by {review.By}")}" : "Took the note of the last review away",
        "reviewDays" => field.To is null ? "Took away how often the map is reviewed" : $"Set the map to be reviewed at least every {field.To} days{(field.From is null ? "" : $" (was: {field.From})")}",
        "personas" => field.To is null ? "Made the map one about everybody" : $"Set the personas to {MapValueText.Word(field.To)} (was: {MapValueText.Word(field.From) ?? "everybody"})",
        "launchOn" => field.To is null ? $"Took away the day of the launch (was: {MapValueText.Word(field.From)})" : $"Set the launch to {MapValueText.Word(field.To)}{(field.From is null ? "" : $" (was: {MapValueText.Word(field.From)})")}",
        "scope" => $"Changed which journeys belong to the map: {Scope(field.To)} (was: {Scope(field.From)})",
        "kind" => $"Made {part} {(field.To == "\"broken\"" ? "a way of going wrong" : "a way as it should go")}",
        "parent" => field.To is null ? $"Took the map out of the journey {MapValueText.Word(field.From)}" : $"Made the map a part of the journey {MapValueText.Word(field.To)}",
        var other => $"Set the {MapValueText.Spaced(other)} of {part} to {MapValueText.Word(field.To) ?? "nothing"} (was: {MapValueText.Word(field.From) ?? "nothing"})",
    }];

    private static string Named(string who, FieldChanged field) => field.To is null
        ? $"Took away the {who} (was: {MapValueText.Word(field.From)})"
        : $"Made {MapValueText.Word(field.To)} the {who} (was: {MapValueText.Word(field.From) ?? "nobody"})";

    private static string Scope(string? json)
    {
        if (json is null) return "all";
        var scope = RecordJson.Parse<JourneyScope>(json);
        var values = string.Join(" or ", scope.Values.Select(value => value.Length == 0 ? "none named" : value));
        return $"those whose {scope.Dimension} is {(scope.IsRest ? "not " : "")}{values}{(scope.Where is null ? "" : $", where {Uri.UnescapeDataString(scope.Where)}")}";
    }
}
