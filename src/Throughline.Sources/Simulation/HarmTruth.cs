namespace Throughline.Sources.Simulation;

/// <summary>What was planted: what a detector is to find, and is measured against.</summary>
/// <param name="Harm">Which harm.</param>
/// <param name="Planted">Whether it was switched on.</param>
/// <param name="Segment">Where it is.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when.</param>
/// <param name="Parameters">Its strength, by name.</param>
/// <param name="Tickets">The tickets that carry it, as far as the data shows it; empty for a harm that is not of tickets.</param>
public sealed record HarmTruth(
    PlantedHarms Harm,
    bool Planted,
    string Segment,
    DateTimeOffset From,
    DateTimeOffset To,
    IReadOnlyDictionary<string, double> Parameters,
    IReadOnlyList<string> Tickets);
