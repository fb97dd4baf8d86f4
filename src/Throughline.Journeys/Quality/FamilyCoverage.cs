namespace Throughline.Journeys.Quality;

/// <summary>How many journey instances the families of data meet in.</summary>
/// <param name="ByFamilies">Instances by the families that they have; only those that occur.</param>
/// <param name="Missing">Why instances with the customer's voice or interactions have no operational data, by family and reason.</param>
public sealed record FamilyCoverage(IReadOnlyDictionary<DataFamilies, int> ByFamilies, IReadOnlyList<MissingJoin> Missing)
{
    /// <summary>Instances with so many families.</summary>
    /// <param name="families">From 1 to 3.</param>
    public int With(int families) => ByFamilies.Where(pair => System.Numerics.BitOperations.PopCount((uint)pair.Key) == families).Sum(pair => pair.Value);
}
