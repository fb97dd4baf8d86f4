namespace Throughline.Server.Workspaces;

/// <summary>How far an import is.</summary>
/// <param name="File">The file being read.</param>
/// <param name="FileNumber">From 1.</param>
/// <param name="FileCount">Files in all, members of archives counted.</param>
/// <param name="Bytes">Bytes of this file read.</param>
/// <param name="Size">Bytes of this file.</param>
/// <param name="Stage"><c>reading</c> or <c>storing</c>.</param>
public sealed record ImportProgress(string File, int FileNumber, int FileCount, long Bytes, long Size, string Stage);
