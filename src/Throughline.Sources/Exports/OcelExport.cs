using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Throughline.Sources.Exports;

/// <summary>OCEL 2.0 as JSON: events with the things that they refer to as objects.</summary>
internal sealed class OcelExport : IExport
{
    private const int FlushAt = 1 << 16;

    public string Name => "ocel";

    public string Sentence => "OCEL 2.0 as JSON: customers, tickets, agents, teams, articles, configuration items and changes as objects of the events.";

    public string Ending => ".json";

    public string MediaType => "application/json";

    public void Write(ExportedLog log, Stream target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var columns = new EventColumns(log);
        var objects = new OcelThings(log, columns);
        using var json = new Utf8JsonWriter(target, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        WriteTypes(json, "objectTypes", OcelThings.Types, []);
        WriteTypes(json, "eventTypes", EventTypes(log, columns), Attributes(columns));
        json.WriteStartArray("objects");
        foreach (var (id, type) in objects.All()) WriteObject(json, id, type);
        json.WriteEndArray();
        json.WriteStartArray("events");
        WriteEvents(json, log, columns, objects, new ExportProgress(log.Log.Count, progress, cancellationToken));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<string> EventTypes(ExportedLog log, EventColumns columns) =>
        log.Events().DistinctBy(index => (log.Log.Activity[index], log.Log.Activity[index] == 0 ? log.Log.Type[index] : 0)).Select(columns.NameOf).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The columns that are attributes: the time is the event's own.</summary>
    private static List<ExportColumn> Attributes(EventColumns columns) => [.. columns.All.Where(column => column.Name != ExportNames.Time)];

    private static void WriteTypes(Utf8JsonWriter json, string part, IEnumerable<string> names, List<ExportColumn> attributes)
    {
        json.WriteStartArray(part);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteStartArray("attributes");
            foreach (var attribute in attributes)
            {
                json.WriteStartObject();
                json.WriteString("name", attribute.Name);
                json.WriteString("type", Kind(attribute.Kind));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, string id, string type)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", type);
        json.WriteStartArray("attributes");
        json.WriteEndArray();
        json.WriteStartArray("relationships");
        json.WriteEndArray();
        json.WriteEndObject();
        if (json.BytesPending > FlushAt) json.Flush();
    }

    private static void WriteEvents(Utf8JsonWriter json, ExportedLog log, EventColumns columns, OcelThings objects, ExportProgress step)
    {
        var attributes = Attributes(columns);
        var number = 0L;
        foreach (var index in log.Events())
        {
            json.WriteStartObject();
            json.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"event:{++number}"));
            json.WriteString("type", columns.NameOf(index));
            json.WriteString("time", ExportText.Time(log.Log.Time[index]));
            json.WriteStartArray("attributes");
            foreach (var attribute in attributes) WriteAttribute(json, attribute, attribute.Value(index));
            json.WriteEndArray();
            json.WriteStartArray("relationships");
            foreach (var (id, type) in objects.Of(index)) WriteRelation(json, id, type);
            json.WriteEndArray();
            json.WriteEndObject();
            if (json.BytesPending > FlushAt) json.Flush();
            step.Step();
        }
    }

    private static void WriteAttribute(Utf8JsonWriter json, ExportColumn column, string value)
    {
        if (value.Length == 0) return;
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        // The standard's schema takes values as strings, whatever type is declared.
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteRelation(Utf8JsonWriter json, string id, string qualifier)
    {
        json.WriteStartObject();
        json.WriteString("objectId", id);
        json.WriteString("qualifier", qualifier);
        json.WriteEndObject();
    }

    private static string Kind(ValueKind kind) => kind switch
    {
        ValueKind.Time => "time",
        ValueKind.Whole => "integer",
        ValueKind.Number => "float",
        ValueKind.Flag => "boolean",
        _ => "string",
    };
}
