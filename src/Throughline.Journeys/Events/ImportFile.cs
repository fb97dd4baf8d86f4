namespace Throughline.Journeys.Events;

/// <summary>The file that an import reads.</summary>
/// <param name="Name">File name without folders; for a member of an archive <c>archive.zip/member.csv</c>. Ties between files are broken by this name.</param>
/// <param name="Source">The source it comes from, as the mapping names it.</param>
/// <param name="Format">The reader's name: <c>csv</c>, <c>xes</c>, <c>ocel-json</c>, <c>ocel-xml</c>, <c>ocel-sqlite</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ImportedAt">When the import began, from the clock that was passed in.</param>
public sealed record ImportFile(string Name, string Source, string Format, long Size, DateTimeOffset ImportedAt);
