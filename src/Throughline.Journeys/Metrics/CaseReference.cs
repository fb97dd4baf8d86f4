using System.Text.Json;
using System.Text.Json.Serialization;

namespace Throughline.Journeys.Metrics;

/// <summary>Names the cases behind a figure, so that they can be listed again. Its text is the query of an address and the argument of a command.</summary>
/// <param name="Journey">Id of the journey.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Part">Phase, step or channel, where the metric is asked of several; else null.</param>
/// <param name="Filter">The filter's text; empty: none.</param>
[JsonConverter(typeof(CaseReferenceJson))]
public sealed record CaseReference(string Journey, string Metric, string? Part, string Filter)
{
    /// <summary>The query, e.g. <c>journey=all&amp;metric=csat&amp;priority=P3</c>.</summary>
    public override string ToString() =>
        $"journey={Uri.EscapeDataString(Journey)}&metric={Uri.EscapeDataString(Metric)}"
        + (Part is null ? "" : $"&part={Uri.EscapeDataString(Part)}")
        + (Filter.Length == 0 ? "" : "&" + Filter);

    private sealed class CaseReferenceJson : JsonConverter<CaseReference>
    {
        public override CaseReference Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("References are written, not read.");

        public override void Write(Utf8JsonWriter writer, CaseReference value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
