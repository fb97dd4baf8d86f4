namespace Throughline.Office.Maps.Atlas;

/// <summary>A journey in the tree of journeys.</summary>
/// <param name="Id">The map's.</param>
/// <param name="Level">1 for one that is part of no other, at most <see cref="JourneyTree.MostLevels"/>.</param>
/// <param name="Parts">The journeys that are parts of it, in the list's order.</param>
public sealed record JourneyNode(string Id, int Level, IReadOnlyList<JourneyNode> Parts);
