using System.Xml;
using Throughline.Sources.Readers.Xml;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>The XML form of OCEL 2.0.</summary>
internal sealed class OcelXmlFile(SourceFile file) : IOcelFile
{
    /// <summary>Depth of an object or event: log, objects, object.</summary>
    private const int ItemDepth = 2;

    public IEnumerable<OcelObject> Objects(CancellationToken cancellationToken)
    {
        using var xml = new SafeXml(file.Path, file.Name);
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsItem(xml, "object")) continue;
            var (id, type) = (xml.Attribute("id"), xml.Attribute("type"));
            var inner = ReadItem(xml);
            yield return new OcelObject(id, type, inner.Values, inner.Relations);
        }
    }

    public IEnumerable<OcelEvent> Events(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var xml = new SafeXml(file.Path, file.Name);
        var row = 0L;
        while (xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsItem(xml, "event")) continue;
            var (id, type, time, line) = (xml.Attribute("id"), xml.Attribute("type"), xml.Attribute("time"), xml.Line);
            var inner = ReadItem(xml);
            progress?.Report(xml.BytesRead);
            yield return new OcelEvent(++row, line, id, type, time, [.. inner.Values.Select(v => new KeyValuePair<string, string>(v.Name, v.Value))], inner.Relations);
        }
    }

    private static bool IsItem(SafeXml xml, string name) => xml.NodeType == XmlNodeType.Element && xml.Depth == ItemDepth && xml.LocalName == name;

    private static (List<OcelValue> Values, List<OcelRelation> Relations) ReadItem(SafeXml xml)
    {
        var values = new List<OcelValue>();
        var relations = new List<OcelRelation>();
        if (xml.IsEmptyElement) return (values, relations);
        while (xml.Read() && xml.Depth > ItemDepth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "attribute") values.Add(ReadValue(xml));
            else if (xml.LocalName is "relationship" or "relobj") AddRelation(xml, relations);
        }

        return (values, relations);
    }

    private static void AddRelation(SafeXml xml, List<OcelRelation> relations)
    {
        var id = xml.Attribute("object-id");
        if (id.Length > 0) relations.Add(new OcelRelation(id, xml.Attribute("qualifier")));
    }

    private static OcelValue ReadValue(SafeXml xml)
    {
        var (name, time, text) = (xml.Attribute("name"), xml.Attribute("time"), "");
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return new OcelValue(name, text, time);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text = string.Concat(text, xml.Value());
        }

        return new OcelValue(name, text, time);
    }
}
