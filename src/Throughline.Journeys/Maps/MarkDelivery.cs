namespace Throughline.Journeys.Maps;

/// <summary>That what a step was marked for is done.</summary>
/// <param name="On">The day on which it was.</param>
/// <param name="By">Who says so.</param>
public sealed record MarkDelivery(DateOnly On, string By);
