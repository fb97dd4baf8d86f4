using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>How long a phase of the service template takes.</summary>
public sealed class TimeInPhase : Metric
{
    private readonly int _phase;

    private TimeInPhase(int phase, string id)
        : base(Define(ServiceTemplate.Phases[phase], id), Summary.Median, $"journey instances that have a step of the phase \"{ServiceTemplate.Phases[phase]}\" and something after it") => _phase = phase;

    /// <summary>Every phase, in the order of the template.</summary>
    public static IReadOnlyList<TimeInPhase> All { get; } = [.. new[] { "notice", "look", "ask", "wait", "resolve", "confirm" }.Select((id, phase) => new TimeInPhase(phase, id))];

    /// <summary>Name of the phase.</summary>
    public string Phase => ServiceTemplate.Phases[_phase];

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) => log.PhaseTimes[_phase];

    private static MetricDefinition Define(string phase, string id) => new(
        $"time-in-{id}",
        $"Time in the phase \"{phase}\"",
        "How long customers are in the phase.",
        "Median of the time from the first event of the phase to the first one of a later phase (without one, to the last event), elapsed time, by the phases of the service template; 95 % interval by order statistics.",
        "seconds",
        Better.Lower);
}
