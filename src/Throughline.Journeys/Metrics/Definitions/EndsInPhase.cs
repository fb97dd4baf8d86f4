using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Drop-off: how many journeys end in a phase of the service template.</summary>
public sealed class EndsInPhase : Metric
{
    private readonly int _phase;

    private EndsInPhase(int phase, string id)
        : base(Define(ServiceTemplate.Phases[phase], id), Summary.Share, $"journey instances with a step of the phase \"{ServiceTemplate.Phases[phase]}\" that are not open") => _phase = phase;

    /// <summary>Every phase in which customers act and that is not the last, in the order of the template.</summary>
    public static IReadOnlyList<EndsInPhase> All { get; } = [.. new[] { "look", "ask", "wait", "resolve" }.Select((id, place) => new EndsInPhase(place + 1, id))];

    /// <summary>Name of the phase.</summary>
    public string Phase => ServiceTemplate.Phases[_phase];

    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log) => log.PhaseEnds[_phase];

    private static MetricDefinition Define(string phase, string id) => new(
        $"drop-off-{id}",
        $"Drop-off in the phase \"{phase}\"",
        "How many journeys end in the phase without a resolution: given up, cancelled, or helped in a way that nobody recorded.",
        "Share of the journeys with an event of the phase that have none of a later phase and none that resolves anything, by the phases of the service template; what is still open does not count. "
        + "Where customers help themselves it may be that they were helped: read it beside containment. Wilson's 95 % interval.",
        "share",
        Better.Lower);
}
