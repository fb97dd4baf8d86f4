using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;

namespace Throughline.Server.Formatting;

/// <summary>What is true of a map, in words.</summary>
public static class TruthText
{
    /// <summary>Below this share of explained journeys a map is a minority's.</summary>
    public const double Minority = .5;

    /// <summary>"● Observed", with a sign so that colour is not needed to tell.</summary>
    public static string State(StepState state) => state switch
    {
        StepState.Observed => "● Observed",
        StepState.Contradicted => "✕ Contradicted",
        StepState.Assumed => "○ Assumed",
        _ => "? Unknown",
    };

    /// <summary>The class of a chip.</summary>
    public static string Css(StepState state) => state switch { StepState.Observed => "good", StepState.Contradicted => "bad", StepState.Assumed => "risk", _ => "" };

    /// <summary>"high", "medium", "low".</summary>
    public static string Confidence(HealthConfidence confidence) => confidence switch
    {
        HealthConfidence.High => "high confidence",
        HealthConfidence.Medium => "medium confidence",
        HealthConfidence.Low => "low confidence",
        _ => "nothing to go by",
    };

    /// <summary>What a step is connected to: "queue Access, clock resolve, escalates to Second line".</summary>
    public static string Connection(StepConnection connection) => connection switch
    {
        { Step.Service: { } service } => string.Join(", ", Parts(service)),
        { Step.Binding: not null } => "events only",
        _ => "not connected",
    };

    private static IEnumerable<string> Parts(StepService service)
    {
        if (service.Queues.Count > 0) yield return $"{(service.Queues.Count == 1 ? "queue" : "queues")} {string.Join(", ", service.Queues)}";
        if (service.Clock is not null) yield return $"clock {service.Clock}";
        if (service.Escalation is not null) yield return $"escalates to {service.Escalation}";
    }
}
