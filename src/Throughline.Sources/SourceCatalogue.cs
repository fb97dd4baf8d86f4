namespace Throughline.Sources;

/// <summary>All readers, in the order in which they are asked whether a file is theirs.</summary>
public sealed class SourceCatalogue(IReadOnlyList<ISourceReader> readers)
{
    /// <summary>The readers.</summary>
    public IReadOnlyList<ISourceReader> Readers { get; } = readers;

    /// <summary>The reader that recognises a file, or null.</summary>
    public ISourceReader? For(ReadOnlySpan<byte> head, string fileName)
    {
        foreach (var reader in Readers)
        {
            if (reader.Recognises(head, fileName)) return reader;
        }

        return null;
    }
}
