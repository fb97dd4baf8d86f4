using Throughline.Journeys;

namespace Throughline.Sources.Readers.Xml;

/// <summary>
/// A file on its way into an XML reader, which holds any one value whole in memory: if the reader takes too much
/// before it comes to the end of one node, the file is refused.
/// </summary>
internal sealed class GuardedStream(Stream file, string name) : Stream
{
    /// <summary>Most bytes of one value: 16 MB, and a megabyte of the reader's own reading ahead.</summary>
    private const long MostBytes = 17 * 1024 * 1024;

    private long _sinceNode;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>Tells that a node came to its end.</summary>
    public void NodeRead() => _sinceNode = 0;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        _sinceNode += read;
        if (_sinceNode > MostBytes)
            throw new WorkspaceException(Problem.BadInput, $"{name}: holds a single value of more than 16 MB near byte {file.Position:N0}. Leave it out of the export.");
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }
}
