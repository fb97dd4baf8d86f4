namespace Throughline.Journeys.Maps.Atlas;

/// <summary>How much two journeys have in common of one thing.</summary>
/// <param name="Both">How many belong to both.</param>
/// <param name="Either">How many belong to at least one.</param>
public sealed record Shared(long Both, long Either);
