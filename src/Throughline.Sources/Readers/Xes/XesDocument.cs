using System.Xml;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Readers.Cells;
using Throughline.Sources.Readers.Xml;

namespace Throughline.Sources.Readers.Xes;

/// <summary>
/// An XES file, one event after the other. Keys of events become columns of their name, keys of traces <c>case:name</c>,
/// nested ones are joined by dots.
/// </summary>
internal sealed class XesDocument : IDisposable
{
    private readonly string _name;
    private readonly SafeXml _xml;
    private readonly XesAttributes _attributes;
    private readonly XesDefaults _defaults;
    private bool _inTrace;
    private bool _begun;
    private long _traceWithDefaults;

    public XesDocument(SourceFile file, TermBook columns)
    {
        _name = file.Name;
        _xml = new SafeXml(file.Path, file.Name);
        _attributes = new XesAttributes(file.Name, _xml, columns);
        _defaults = new XesDefaults(columns);
    }

    /// <summary>The event's own values.</summary>
    public EventCells Event { get; } = new();

    /// <summary>The values of the event's trace.</summary>
    public EventCells Case { get; } = new();

    /// <summary>Ordinal of the trace, from 1.</summary>
    public long Trace { get; private set; }

    /// <summary>Whether the event is in a trace; XES allows events outside of one.</summary>
    public bool IsInTrace => _inTrace;

    /// <summary>Whether this is the first event of its trace.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>Line on which the event begins.</summary>
    public long Line { get; private set; }

    /// <summary>Keys of the classifiers, in their order.</summary>
    public List<string> ClassifierKeys { get; } = [];

    /// <summary>Values that stand on traces behind their events, where the standard has none; they are left out.</summary>
    public long LateCaseValues { get; private set; }

    /// <summary>Bytes read so far.</summary>
    public long BytesRead => _xml.BytesRead;

    /// <summary>Moves to the next event; false at the end of a whole file.</summary>
    /// <exception cref="WorkspaceException">The file is no XES, is damaged or passes a bound.</exception>
    public bool ReadEvent(CancellationToken cancellationToken)
    {
        IsFirst = false;
        while (_xml.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_xml.NodeType == XmlNodeType.Element && ReadElement()) return true;
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "trace") _inTrace = false;
        }

        return _begun ? false : throw NoLog();
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>Takes an element in; true if it was an event.</summary>
    private bool ReadElement()
    {
        switch (_xml.LocalName)
        {
            case "log" when _xml.Depth == 0:
                _begun = true;
                return false;
            case "trace":
                BeginTrace();
                return false;
            case "event":
                ReadEventElement();
                return true;
            case "global":
                ReadDefaults();
                return false;
            case "classifier":
                ClassifierKeys.AddRange(_xml.Attribute("keys").Split(' ', StringSplitOptions.RemoveEmptyEntries));
                return false;
            case "extension":
                return false;
            default:
                ReadOther();
                return false;
        }
    }

    private void BeginTrace()
    {
        _inTrace = !_xml.IsEmptyElement;
        IsFirst = true;
        Trace++;
        Case.Clear();
    }

    private void ReadEventElement()
    {
        Line = _xml.Line;
        Event.Clear();
        if (!_inTrace) Case.Clear();
        if (!_xml.IsEmptyElement) _attributes.ReadChildren([], Event);
        if (_inTrace && _traceWithDefaults != Trace) AddCaseDefaults();
        _defaults.AddTo(Event);
    }

    private void AddCaseDefaults()
    {
        _traceWithDefaults = Trace;
        _defaults.AddToCase(Case);
    }

    private void ReadDefaults()
    {
        var isCase = _xml.Attribute("scope") == "trace";
        if (!_xml.IsEmptyElement) _attributes.ReadChildren(isCase ? XesAttributes.CasePrefix : [], isCase ? _defaults.Case : _defaults.Event);
    }

    private void ReadOther()
    {
        if (!_begun) throw NoLog();
        if (!_inTrace)
        {
            _attributes.Skip();
            return;
        }

        if (_traceWithDefaults == Trace) LateCaseValues++;
        _attributes.ReadOne(XesAttributes.CasePrefix, Case);
    }

    private WorkspaceException NoLog() => new(Problem.BadInput, $"{_name}: is XML, but not an event log: expected the element <log>. Export it as XES or OCEL 2.0.");
}
