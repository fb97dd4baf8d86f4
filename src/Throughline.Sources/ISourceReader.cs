using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources;

/// <summary>One format of export. An entry of <see cref="SourceCatalogue"/>; stateless.</summary>
public interface ISourceReader
{
    /// <summary>The format's name: <c>csv</c>, <c>xes</c>, <c>ocel-json</c>, <c>ocel-xml</c>, <c>ocel-sqlite</c>.</summary>
    string Format { get; }

    /// <summary>Whether the file's first bytes (not only its name) say that it is of this format.</summary>
    /// <param name="head">The first 64 KB, decompressed.</param>
    /// <param name="fileName">The file's name, as a hint.</param>
    bool Recognises(ReadOnlySpan<byte> head, string fileName);

    /// <summary>Proposes how the file becomes events, with what it is unsure of.</summary>
    /// <exception cref="Journeys.WorkspaceException">The file cannot be read at all: empty, no table, dangerous.</exception>
    FileMapping Propose(SourceFile file, CancellationToken cancellationToken);

    /// <summary>Reads the file into an import. Rows that cannot be read are set aside; the caller commits.</summary>
    /// <param name="progress">Bytes read so far.</param>
    /// <returns>How many rows the file has and how many of them were set aside.</returns>
    /// <exception cref="Journeys.WorkspaceException">The file as a whole cannot be read to its end; nothing is to be committed.</exception>
    RowCounts Read(SourceFile file, FileMapping mapping, IEventImport import, IProgress<long>? progress, CancellationToken cancellationToken);
}
