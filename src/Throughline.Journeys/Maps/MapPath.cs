namespace Throughline.Journeys.Maps;

/// <summary>A way through a map, as drawn: what should happen, or a known way of going wrong.</summary>
/// <param name="Id">Unique in its map, stable when renamed.</param>
/// <param name="Name">E.g. "Solved at the first contact".</param>
/// <param name="Kind">Intended or broken.</param>
/// <param name="Steps">In order.</param>
public sealed record MapPath(string Id, string Name, PathKind Kind, IReadOnlyList<PathStep> Steps);
