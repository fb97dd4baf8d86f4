namespace Throughline.Journeys.Events;

/// <summary>A free attribute of the events, dictionary-coded.</summary>
/// <param name="Codes">The code of every event; 0 is none.</param>
/// <param name="Terms">The texts of the codes.</param>
public sealed record AttributeColumn(int[] Codes, TermBook Terms);
