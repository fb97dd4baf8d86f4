namespace Throughline.Journeys.Maps;

/// <summary>Which events are a step: exactly one of the two is given.</summary>
/// <param name="Types">Any of these event types (in a log of unknown activities, its own names).</param>
/// <param name="Pattern">Name of a pattern that the kernel finds in an instance, e.g. <c>silence-24h</c>, <c>chase</c>, <c>article-did-not-help</c>.</param>
public sealed record StepBinding(IReadOnlyList<string>? Types, string? Pattern);
