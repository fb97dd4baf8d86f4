namespace Throughline.Journeys.Identity;

/// <summary>The identifiers of one kind.</summary>
/// <param name="Kind">The word before the colon.</param>
/// <param name="Identifiers">How many different ones.</param>
/// <param name="Customers">How many customers they are of.</param>
public sealed record KindCount(string Kind, int Identifiers, int Customers);
