namespace Throughline.Sources;

/// <summary>Rows of delimited text in file order, a chunk at a time, without allocation a row.</summary>
public interface IDelimitedScan : IDisposable
{
    /// <summary>Moves to the next chunk; false at the end.</summary>
    /// <exception cref="MalformedDelimitedException">The text is not strictly well-formed.</exception>
    bool ReadChunk(CancellationToken cancellationToken);

    /// <summary>Rows in this chunk.</summary>
    int RowCount { get; }

    /// <summary>A field as UTF-8, without its quotes; valid until the next chunk. Empty and null read alike.</summary>
    ReadOnlySpan<byte> Field(int row, int column);
}
