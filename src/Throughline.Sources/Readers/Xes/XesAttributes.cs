using System.Xml;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Readers.Cells;
using Throughline.Sources.Readers.Xml;

namespace Throughline.Sources.Readers.Xes;

/// <summary>Reads the typed attributes of XES (string, date, int, float, boolean, id, list, container) with what is nested in them.</summary>
internal sealed class XesAttributes(string name, SafeXml xml, TermBook columns)
{
    /// <summary>Most different keys of a file.</summary>
    private const int MostColumns = 100_000;

    /// <summary>Most bytes of one event.</summary>
    private const int MostEventBytes = 64 * 1024 * 1024;

    /// <summary>Values of one repeated key that keep columns of their own, numbered from the second.</summary>
    private const int MostRepeats = 20;

    private readonly ColumnPath _path = new(columns);

    /// <summary>Before the keys of a trace.</summary>
    public static ReadOnlySpan<byte> CasePrefix => "case:"u8;

    /// <summary>Reads all attributes in the element the reader stands on, up to its end.</summary>
    public void ReadChildren(ReadOnlySpan<byte> prefix, EventCells cells)
    {
        _path.Start(prefix);
        ReadUntil(xml.Depth, cells);
    }

    /// <summary>Reads the one attribute the reader stands on, with what is nested in it.</summary>
    public void ReadOne(ReadOnlySpan<byte> prefix, EventCells cells)
    {
        _path.Start(prefix);
        var depth = xml.Depth;
        if (Begin(cells)) ReadUntil(depth, cells);
    }

    /// <summary>Passes over the element the reader stands on.</summary>
    public void Skip()
    {
        var depth = xml.Depth;
        if (xml.IsEmptyElement) return;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }
    }

    private void ReadUntil(int depth, EventCells cells)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && !Begin(cells)) _path.Pop();
            if (xml.NodeType != XmlNodeType.EndElement) continue;
            if (xml.Depth == depth) return;
            _path.Pop();
        }
    }

    /// <summary>Takes in one attribute; true if it has an end element of its own to come.</summary>
    private bool Begin(EventCells cells)
    {
        var open = !xml.IsEmptyElement;
        _path.Push(xml.MoveTo("key") ? xml.Value() : default);
        if (xml.MoveTo("value")) Add(cells);
        xml.MoveToElement();
        return open;
    }

    private void Add(EventCells cells)
    {
        var column = _path.Column();
        if (column == 0) return;
        for (var n = 2; cells.Has(column) && n <= MostRepeats; n++) column = _path.Column(n);
        cells.Add(column, xml.Value());
        if (columns.Count > MostColumns)
            throw new WorkspaceException(Problem.BadInput, $"{name}, line {xml.Line}: has more than {MostColumns:N0} different keys. Keys are names of attributes, not values; export it again.");
        if (cells.Length > MostEventBytes)
            throw new WorkspaceException(Problem.BadInput, $"{name}, line {xml.Line}: one event holds more than 64 MB. Leave its largest attributes out of the export.");
    }
}
