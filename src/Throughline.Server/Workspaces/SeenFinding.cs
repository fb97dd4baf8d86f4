namespace Throughline.Server.Workspaces;

/// <summary>When a finding was seen.</summary>
/// <param name="Journey">Id of the journey in which it was searched.</param>
/// <param name="Home">Id of the journey in which most of it lies; empty: several.</param>
/// <param name="Name">Name of its detector.</param>
/// <param name="Statement">Its sentence, as it was seen last.</param>
/// <param name="FirstSeen">The first search that found it.</param>
/// <param name="LastSeen">The last one.</param>
public sealed record SeenFinding(string Journey, string Home, string Name, string Statement, DateTimeOffset FirstSeen, DateTimeOffset LastSeen);
