namespace Throughline.Journeys.Events;

/// <summary>A reversible statement that two tickets belong together, or that two identifiers are one customer's.</summary>
/// <param name="Dimension"><see cref="Dimension.Ticket"/> or <see cref="Dimension.Customer"/>.</param>
/// <param name="From">Code of the one that names the other (the interaction that led to the incident).</param>
/// <param name="To">Code of the one named.</param>
/// <param name="Evidence">Where it is said, e.g. the column "Related Incident".</param>
public readonly record struct Link(Dimension Dimension, int From, int To, string Evidence);
