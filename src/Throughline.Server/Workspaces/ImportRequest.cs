namespace Throughline.Server.Workspaces;

/// <summary>What to import and how.</summary>
/// <param name="Paths">Files; archives count as the files in them.</param>
/// <param name="MappingPath">A mapping to follow instead of proposing one; null: propose, or use the one that the workspace has for files of this shape.</param>
/// <param name="Source">Name of the source instead of the proposed one.</param>
public sealed record ImportRequest(IReadOnlyList<string> Paths, string? MappingPath = null, string? Source = null);
