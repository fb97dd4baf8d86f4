namespace Throughline.Office.Releases;

/// <summary>A map that a release changes.</summary>
/// <param name="Map">Its id.</param>
/// <param name="Steps">Ids of the steps; empty: not said which.</param>
public sealed record TouchedMap(string Map, IReadOnlyList<string> Steps);
