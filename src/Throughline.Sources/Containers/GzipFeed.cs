namespace Throughline.Sources.Containers;

/// <summary>
/// Hands packed bytes to the inflater and remembers where its last portion began: the inflater takes more than it needs
/// and does not say where the packed data ended, only that it was inside that portion.
/// </summary>
internal sealed class GzipFeed(Stream packed) : Stream
{
    public long LastPortion { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var start = packed.Position;
        var read = packed.Read(buffer);
        if (read > 0) LastPortion = start;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
