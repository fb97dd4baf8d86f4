namespace Throughline.Journeys.Maps;

/// <summary>What a step is connected to at the desk. At least one of the three is given.</summary>
/// <param name="Queues">The teams whose queues it waits in; empty: not said.</param>
/// <param name="Clock">The clock that runs on it, by its name in <c>clocks.yaml</c>, e.g. <c>resolve</c>; null: not said.</param>
/// <param name="Escalation">The team that it goes to when it is stuck; null: not said.</param>
public sealed record StepService(IReadOnlyList<string> Queues, string? Clock, string? Escalation);
