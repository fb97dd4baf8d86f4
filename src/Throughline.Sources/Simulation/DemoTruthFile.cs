using System.Text.Json;

namespace Throughline.Sources.Simulation;

/// <summary>Writes what was planted.</summary>
internal static class DemoTruthFile
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    public static void Write(DemoData data, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Layout);
        json.WriteStartObject();
        json.WriteNumber("seed", data.Settings.Seed);
        json.WriteNumber("days", data.Settings.Days);
        json.WriteString("end", CsvColumn.Iso(data.Settings.End));
        json.WriteStartArray("harms");
        foreach (var truth in data.Truths) Write(json, truth);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HarmTruth truth)
    {
        json.WriteStartObject();
        json.WriteString("harm", truth.Harm.ToString());
        json.WriteBoolean("planted", truth.Planted);
        json.WriteString("segment", truth.Segment);
        json.WriteString("from", CsvColumn.Iso(truth.From));
        json.WriteString("to", CsvColumn.Iso(truth.To));
        json.WriteStartObject("parameters");
        foreach (var (name, value) in truth.Parameters) json.WriteNumber(name, value);
        json.WriteEndObject();
        json.WriteStartArray("tickets");
        foreach (var ticket in truth.Tickets) json.WriteStringValue(ticket);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
