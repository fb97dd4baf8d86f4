using System.Text;
using System.Xml;

namespace Throughline.Sources.Exports;

/// <summary>XES, IEEE 1849-2023: a trace a journey instance or a ticket.</summary>
internal sealed class XesExport : IExport
{
    private const string Space = "http://www.xes-standard.org/";

    private static readonly (string Name, string Prefix)[] Extensions =
        [("Concept", "concept"), ("Time", "time"), ("Organizational", "org"), ("Lifecycle", "lifecycle")];

    private static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    public string Name => "xes";

    public string Sentence => "XES (IEEE 1849-2023), a trace a journey instance or, with --unit ticket, a ticket; process-mining tools read it.";

    public string Ending => ".xes";

    public string MediaType => "application/xml";

    public void Write(ExportedLog log, Stream target, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var columns = new EventColumns(log);
        var keyed = Keyed(columns.All);
        var step = new ExportProgress(log.Log.Count, progress, cancellationToken);
        using var xml = XmlWriter.Create(target, Layout);
        xml.WriteStartDocument();
        xml.WriteStartElement("log", Space);
        WriteHead(xml);
        var traces = new XesTraces(log);
        foreach (var (name, events) in traces.All())
        {
            xml.WriteStartElement("trace", Space);
            WriteAttribute(xml, "string", "concept:name", name);
            foreach (var index in events) WriteEvent(xml, keyed, columns, index, step);
            xml.WriteEndElement();
        }

        foreach (var index in traces.Loose()) WriteEvent(xml, keyed, columns, index, step);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    /// <summary>The columns under keys that are all different; names that differ only in what XML cannot hold are numbered.</summary>
    private static List<ExportColumn> Keyed(IReadOnlyList<ExportColumn> columns)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "concept:name" };
        var keyed = new List<ExportColumn>();
        foreach (var column in columns)
        {
            var (key, unique) = (XesNames.Key(column.Name), XesNames.Key(column.Name));
            for (var n = 2; !taken.Add(unique); n++) unique = $"{key}_{n}";
            keyed.Add(column with { Name = unique });
        }

        return keyed;
    }

    private static void WriteHead(XmlWriter xml)
    {
        xml.WriteAttributeString("xes.version", "1849.2023");
        xml.WriteAttributeString("xes.features", "");
        foreach (var (name, prefix) in Extensions)
        {
            xml.WriteStartElement("extension", Space);
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("prefix", prefix);
            xml.WriteAttributeString("uri", $"{Space}{prefix}.xesext");
            xml.WriteEndElement();
        }

        WriteGlobal(xml, "trace", ("string", "concept:name", "__INVALID__"));
        WriteGlobal(xml, "event", ("string", "concept:name", "__INVALID__"), ("date", "time:timestamp", "1970-01-01T00:00:00Z"));
        xml.WriteStartElement("classifier", Space);
        xml.WriteAttributeString("name", "Activity");
        xml.WriteAttributeString("keys", "concept:name");
        xml.WriteEndElement();
    }

    private static void WriteGlobal(XmlWriter xml, string scope, params ReadOnlySpan<(string Kind, string Key, string Value)> attributes)
    {
        xml.WriteStartElement("global", Space);
        xml.WriteAttributeString("scope", scope);
        foreach (var (kind, key, value) in attributes) WriteAttribute(xml, kind, key, value);
        xml.WriteEndElement();
    }

    private static void WriteEvent(XmlWriter xml, List<ExportColumn> columns, EventColumns events, int index, ExportProgress step)
    {
        xml.WriteStartElement("event", Space);
        WriteAttribute(xml, "string", "concept:name", events.NameOf(index));
        foreach (var column in columns)
        {
            if (column.Value(index) is { Length: > 0 } value) WriteAttribute(xml, Element(column.Kind), column.Name, value);
        }

        xml.WriteEndElement();
        step.Step();
    }

    private static void WriteAttribute(XmlWriter xml, string kind, string key, string value)
    {
        xml.WriteStartElement(kind, Space);
        xml.WriteAttributeString("key", key);
        xml.WriteAttributeString("value", XesNames.Value(value));
        xml.WriteEndElement();
    }

    private static string Element(ValueKind kind) => kind switch
    {
        ValueKind.Time => "date",
        ValueKind.Whole => "int",
        ValueKind.Number => "float",
        ValueKind.Flag => "boolean",
        _ => "string",
    };
}
