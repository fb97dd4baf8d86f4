namespace Throughline.Journeys.Maps.Atlas;

/// <summary>What two maps have in common.</summary>
/// <param name="One">The id of the one that stands first in the list.</param>
/// <param name="Other">The id of the other.</param>
/// <param name="Instances">Journey instances that both scopes hold.</param>
/// <param name="Customers">Customers with an instance in each; not always the same instance.</param>
/// <param name="Events">Events of the instances that both scopes hold.</param>
/// <param name="Bindings">Event types and patterns that steps of both are bound to, by name.</param>
public sealed record MapOverlap(string One, string Other, Shared Instances, Shared Customers, Shared Events, IReadOnlyList<string> Bindings);
