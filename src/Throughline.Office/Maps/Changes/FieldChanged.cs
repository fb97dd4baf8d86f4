using System.Text.Json.Nodes;
using Throughline.Journeys;

namespace Throughline.Office.Maps.Changes;

/// <summary>A field of a part has another value.</summary>
/// <param name="Place">The part.</param>
/// <param name="Field">The field as it is called in the record, e.g. <c>name</c>, <c>binding</c>.</param>
/// <param name="From">Its value before, as JSON; null: it had none.</param>
/// <param name="To">Its value now, as JSON; null: none.</param>
public sealed record FieldChanged(MapPlace Place, string Field, string? From, string? To) : MapChange(Place)
{
    /// <inheritdoc/>
    internal override void ApplyTo(MapParts map)
    {
        var fields = map.Get(Place).Fields;
        var now = fields[Field] is { } value ? MapParts.Text(value) : null;
        if (now == To) return;
        if (now != From) throw new WorkspaceException(Problem.Conflict, $"{Overtaken(now)}: somebody else has changed it. Nothing was overwritten; look at it and repeat your change if it is still wanted.");
        if (To is null) fields.Remove(Field);
        else fields[Field] = JsonNode.Parse(To);
        map.Renamed(Place);
    }

    private string Overtaken(string? now) => (FieldWords.Value(now), FieldWords.Value(From)) is ({ } by, { } was)
        ? $"The {FieldWords.Name(Field)} of {Place} is {by} by now, and not {(From is null ? "unset" : was)} any more"
        : $"The {FieldWords.Name(Field)} of {Place} is not what you saw any more";
}
