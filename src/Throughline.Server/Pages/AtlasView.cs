namespace Throughline.Server.Pages;

/// <summary>All journeys as a tree, how wide each is cut, and what they share.</summary>
/// <param name="Journeys">Those that are part of no other, with their parts.</param>
/// <param name="Problems">What is written wrongly about parts, in words.</param>
/// <param name="Overlaps">Every two journeys that share a customer, the largest overlap first.</param>
public sealed record AtlasView(IReadOnlyList<AtlasLine> Journeys, IReadOnlyList<string> Problems, IReadOnlyList<OverlapLine> Overlaps)
{
    /// <summary>Every journey, parts after what they are part of.</summary>
    public IReadOnlyList<AtlasLine> All { get; } = [.. Journeys.SelectMany(line => line.WithParts)];
}
