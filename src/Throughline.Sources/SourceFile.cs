namespace Throughline.Sources;

/// <summary>A plain (decompressed) file on disk, ready for a reader; members of archives are unpacked to a temporary folder first, within bounds.</summary>
/// <param name="Path">Where it is on disk now.</param>
/// <param name="Name">The name for people and for ties: file name, or <c>archive.zip/member.csv</c>.</param>
/// <param name="Size">Bytes.</param>
public sealed record SourceFile(string Path, string Name, long Size);
