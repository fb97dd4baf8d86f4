using System.Xml;
using Throughline.Journeys;

namespace Throughline.Sources.Readers.Xml;

/// <summary>
/// Reads the nodes of an XML file without DTDs, entities or anything fetched from elsewhere, with bounds on depth and on the size of a value.
/// Values come as spans over one buffer, so that nothing is allocated for them.
/// </summary>
internal sealed class SafeXml : IDisposable
{
    /// <summary>Deepest nesting that is read.</summary>
    private const int MostDepth = 64;

    private readonly string _name;
    private readonly GuardedStream _stream;
    private readonly XmlReader _reader;
    private char[] _value = new char[1024];

    public SafeXml(string path, string name)
    {
        _name = name;
        _stream = new GuardedStream(File.OpenRead(path), name);
        try
        {
            _reader = XmlReader.Create(_stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersFromEntities = 0,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                IgnoreWhitespace = true,
            });
        }
        catch (Exception e) when (e is XmlException or ArgumentException or NotSupportedException)
        {
            _stream.Dispose();
            throw Refuse(e);
        }
    }

    public XmlNodeType NodeType => _reader.NodeType;

    public string LocalName => _reader.LocalName;

    public bool IsEmptyElement => _reader.IsEmptyElement;

    public int Depth => _reader.Depth;

    /// <summary>Bytes taken from the file so far.</summary>
    public long BytesRead => _stream.Position;

    /// <summary>Physical line, from 1.</summary>
    public long Line => ((IXmlLineInfo)_reader).LineNumber;

    /// <summary>Moves to the next node; false at the end.</summary>
    public bool Read()
    {
        try
        {
            var more = _reader.Read();
            _stream.NodeRead();
            if (more && _reader.Depth > MostDepth)
                throw new WorkspaceException(Problem.BadInput, $"{_name}, line {Line}: elements are nested more than {MostDepth} deep, as no log's are.");
            return more;
        }
        catch (Exception e) when (e is XmlException or ArgumentException or InvalidOperationException or OutOfMemoryException or OverflowException) { throw Refuse(e); }
    }

    /// <summary>Moves to an attribute of this element; false if it has none of that name.</summary>
    public bool MoveTo(string attribute) => _reader.MoveToAttribute(attribute);

    /// <summary>Back from an attribute to its element.</summary>
    public void MoveToElement() => _reader.MoveToElement();

    /// <summary>Value of an attribute of this element, or an empty text.</summary>
    public string Attribute(string attribute) => _reader.GetAttribute(attribute) ?? "";

    /// <summary>The value of the attribute or text the reader stands on; valid until the next call.</summary>
    public ReadOnlySpan<char> Value()
    {
        try
        {
            var length = 0;
            while (true)
            {
                var read = _reader.ReadValueChunk(_value, length, _value.Length - length);
                length += read;
                if (length < _value.Length) return _value.AsSpan(0, length);
                Array.Resize(ref _value, _value.Length * 2);
            }
        }
        catch (XmlException e) { throw Refuse(e); }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    private WorkspaceException Refuse(Exception e)
    {
        var line = e is XmlException { LineNumber: > 0 } at ? $", line {at.LineNumber}" : "";
        return e.Message.Contains("DTD", StringComparison.Ordinal)
            ? new WorkspaceException(Problem.BadInput, $"{_name}{line}: declares a DTD, which can make a reader fetch files or fill the memory; such files are not read. Remove the DOCTYPE if you trust the file.", e)
            : new WorkspaceException(Problem.BadInput, $"{_name}{line}: is not well-formed XML ({Cut(e.Message)}). The file is damaged or was cut off; export it again.", e);
    }

    private static string Cut(string message) => message.Length > 160 ? message[..160] + "…" : message.TrimEnd('.');
}
