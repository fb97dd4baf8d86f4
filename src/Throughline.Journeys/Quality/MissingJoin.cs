namespace Throughline.Journeys.Quality;

/// <summary>Instances of a family that no operational data joins, with the reason.</summary>
/// <param name="Family">The customer's voice, or interactions.</param>
/// <param name="Reason">Why.</param>
/// <param name="Instances">How many.</param>
public sealed record MissingJoin(DataFamilies Family, JoinGap Reason, int Instances);
